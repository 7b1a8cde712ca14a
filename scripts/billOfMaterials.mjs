// What a build bundles, for programs that look for known weaknesses: a bill of materials in CycloneDX 1.6. The same build
// gives the same bill: it has no date and no number of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import { bundledPackages } from './notices.mjs';

/**
 * @param {readonly object[]} metafiles esbuild's, with paths from the working folder
 * @param {string} root the project's folder
 */
export function billOfMaterials(metafiles, root) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bill = new Models.Bom();
  const product = componentOf({ name, version, licence: license }, Enums.ComponentType.Application);
  bill.metadata.component = product;
  for (const one of bundledPackages(metafiles, root)) {
    const component = componentOf(one, Enums.ComponentType.Library);
    bill.components.add(component);
    product.dependencies.add(component.bomRef);
  }
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizer).serialize(bill, { sortLists: true, space: 1 })}\n`;
}

function componentOf({ name, version, licence }, type) {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${own}@${version}`;
  const component = new Models.Component(type, own, { group, version, bomRef: purl, purl });
  component.licenses.add(
    SPDX.isSupportedSpdxId(licence) ? new Models.SpdxLicense(licence) : new Models.NamedLicense(licence),
  );
  return component;
}
