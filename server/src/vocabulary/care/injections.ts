import { type Concept, concept } from '../concepts/concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);

/** Injections, blocks and implants that are not operations. */
export const INJECTIONS: readonly Concept[] = [
  treatment(
    'injections',
    'injection|nerve block|block|injection therapy|injections therapy|shot|injected|interventional procedure|interventional pain management|interventional treatment|interventional pain procedure|interventional pain treatment|spinal injection|lumbar injection|cervical injection|back injection|neck injection|therapeutic injection|injection procedure|diagnostic injection|diagnostic block|anesthetic injection|lidocaine injection|local anesthetic injection|pain injection',
    'invasive-care',
  ),
  treatment(
    'epidural-injection',
    'epidural steroid injection|epidural injection|epidural|esi|transforaminal epidural steroid injection|lumbar epidural steroid injection|cervical epidural steroid injection|esis|lesi|interlaminar epidural steroid injection|transforaminal injection|caudal injection|epidural steroid|epidural injection of steroid|epidural corticosteroid injection|tfesi|tf esi|transforaminal epidural|transforaminal epidural injection|transforaminal esi|transforaminal lumbar epidural steroid injection|transforaminal cervical epidural steroid injection|interlaminar epidural|interlaminar esi|lumbar epidural|lumbar esi|cervical epidural|cervical esi|cesi|caudal epidural|caudal epidural steroid injection|caudal esi|translaminar epidural steroid injection|translaminar injection|lumbar epidural injection|cervical epidural injection|epidural block|thoracic epidural steroid injection|lumbar transforaminal epidural steroid injection|epidural cortisone injection|lumbar steroid injection|epidurogram|bilateral transforaminal epidural steroid injection|lumbar transforaminal injection|lumbar interlaminar epidural steroid injection|les injection',
    'injections',
  ),
  treatment(
    'nerve-root-block',
    'selective nerve root block|selective nerve root injection|nerve root block|snrb|nerve root injection|selective nerve block|selective epidural',
    'injections',
  ),
  treatment(
    'aspiration',
    'aspiration|aspirated|joint aspiration|needle aspiration|arthrocentesis|aspiration of the cyst|aspiration of the joint',
  ),
  treatment(
    'hardware-injection',
    'hardware block|hardware injection|injection of the hardware|diagnostic hardware injection|diagnostic injection of the hardware|diagnostic hardware block',
    'injections',
  ),
  treatment(
    'facet-injection',
    'facet injection|facet joint injection|medial branch block|facet block|facet joint block|mbb|facet joint diagnostic block|facet medial branch block|facet joint nerve block|lumbar medial branch block|cervical medial branch block|lumbar facet injection|cervical facet injection|lumbar facet block|cervical facet block|lumbar facet joint injection|cervical facet joint injection|diagnostic medial branch block|diagnostic facet block|diagnostic facet injection|medial branch nerve block|medial branch injection|diagnostic facet medial branch block|intra articular facet injection|facet steroid injection|lumbar medial branch facet block',
    'injections',
  ),
  treatment(
    'sacroiliac-injection',
    'sacroiliac joint injection|si joint injection|sacroiliac injection|si injection|sacroiliac joint block|sacroiliac block|si joint block|si block|sacroiliac joint steroid injection',
    'injections',
  ),
  treatment(
    'trigger-point-injection',
    'trigger point injection|tpi|trigger injection|trigger point steroid injection|myofascial injection|trigger point block',
    'injections',
  ),
  treatment(
    'steroid-injection',
    'steroid injection|cortisone injection|corticosteroid injection|kenalog injection|steroid shot|cortisone shot|subacromial injection|depo medrol injection|depomedrol injection|celestone injection|dexamethasone injection|triamcinolone injection|intra articular steroid injection|intra articular cortisone injection|intraarticular steroid injection|intraarticular cortisone injection|corticosteroid shot|injection of cortisone|injection of steroid|steroid injected|subacromial cortisone injection|subacromial steroid injection|injection with kenalog|cortisone was injected|intra articular corticosteroid injection|cortico steroid injection|depo medrol shot|joint steroid injection|carpal tunnel injection|trigger finger injection|bursa injection|bursal injection|knee cortisone injection|shoulder cortisone injection|knee steroid injection|shoulder steroid injection|subacromial space injection',
    'injections',
  ),
  treatment(
    'joint-injection',
    'intra articular injection|intraarticular injection|joint injection|shoulder injection|knee injection|hip injection|glenohumeral injection|ankle injection|elbow injection|wrist injection|bursa aspiration|aspiration of the knee|piriformis injection|tendon sheath injection',
    'injections',
  ),
  treatment(
    'ketorolac-injection',
    'ketorolac injection|toradol injection|injection of toradol|toradol shot|im toradol|intramuscular toradol|intramuscular ketorolac|toradol im|injection of ketorolac',
    'injections',
  ),
  treatment(
    'vitamin-injection',
    'b12 injection|vitamin b12 injection|vitamin injection|b12 shot|vitamin b 12 injection|b complex injection',
    'injections',
  ),
  treatment(
    'viscosupplementation',
    'viscosupplementation|visco supplementation|viscosupplementation injection|hyaluronic acid injection|hyaluronic acid|hyaluronate injection|synvisc injection|supartz injection|orthovisc injection|euflexxa injection|hyalgan injection|monovisc injection|visco injection|gel injection|hyaluronan injection|hyaluronic injection|synvisc one injection|hyaluronate sodium injection|visco supplement|rooster comb injection|viscoelastic injection|hyaluronic gel injection',
    'injections',
  ),
  treatment(
    'platelet-rich-plasma',
    'platelet rich plasma|prp|prp injection|platelet rich plasma injection|platelet rich plasma therapy|prp therapy|prp treatment|autologous conditioned plasma|autologous blood injection|plasma rich injection',
    'injections',
  ),
  treatment(
    'stem-cell-therapy',
    'stem cell|stem cell injection|stem cell therapy|bone marrow aspirate concentrate|amniotic injection|regenerative medicine|regenerative injection|stem cell treatment|exosomes',
    'injections',
  ),
  treatment('prolotherapy', 'prolotherapy|prolotherapy injection|sclerotherapy', 'injections'),
  treatment(
    'sympathetic-block',
    'sympathetic block|stellate ganglion block|lumbar sympathetic block|stellate ganglion|stellate ganglion injection|sympathetic nerve block|stellate block|lumbar sympathetic nerve block|lumbar sympathetic injection|bier block|regional sympathetic block|sympathetic ganglion block|cervical sympathetic block|intravenous regional block|sphenopalatine ganglion block',
    'injections',
  ),
  treatment(
    'occipital-block',
    'occipital nerve block|occipital block|greater occipital nerve block|occipital nerve injection|occipital injection',
    'injections',
  ),
  treatment(
    'peripheral-nerve-block',
    'peripheral nerve block|suprascapular nerve block|intercostal nerve block|genicular nerve block|femoral nerve block|ilioinguinal nerve block|interscalene block|saphenous nerve block|median nerve block|ulnar nerve block|intercostal block|lateral femoral cutaneous nerve block|genicular block',
    'injections',
  ),
  treatment(
    'radiofrequency',
    'radiofrequency ablation|radiofrequency neurotomy|rhizotomy|neurotomy|radiofrequency|facet rhizotomy|radio frequency ablation|rf ablation|radiofrequency lesioning|radiofrequency thermocoagulation|medial branch rhizotomy|medial branch neurotomy|facet neurotomy|facet radiofrequency ablation|lumbar radiofrequency ablation|cervical radiofrequency ablation|lumbar rhizotomy|cervical rhizotomy|pulsed radiofrequency|pulsed radiofrequency ablation|lumbar facet rhizotomy|neuroablation|nerve ablation|ablation|rfl|medial branch ablation|radiofrequency rhizotomy|radiofrequency denervation|facet denervation|medial branch radiofrequency ablation|genicular nerve ablation|radiofrequency nerve ablation|radiofrequency facet ablation|radiofrequency procedure|radiofrequency treatment|cryoablation|sacroiliac radiofrequency ablation|neurolysis by radiofrequency',
    'injections',
  ),
  treatment(
    'neurolytic-injection',
    'neurolytic injection|neurolytic block|phenol injection|alcohol injection|adhesiolysis|epidural adhesiolysis|percutaneous adhesiolysis|epidural lysis of adhesions|lysis of epidural adhesions',
    'injections',
  ),
  treatment(
    'botulinum-injection',
    'botulinum toxin injection|botox injection|botulinum injection|botox treatment|chemodenervation|botulinum toxin treatment|botulinum toxin therapy|botulinum therapy|botox therapy|botox shot',
    'injections',
  ),
  treatment(
    'ketamine-infusion',
    'ketamine infusion|ketamine infusion therapy|iv ketamine|ketamine treatment|infusion therapy|lidocaine infusion|intravenous ketamine',
  ),
  treatment(
    'intrathecal-pump',
    'intrathecal pump|pain pump|intrathecal drug delivery|intrathecal drug delivery system|morphine pump|intrathecal pump trial|intrathecal pump refill|implantable pump|implanted pump|intrathecal infusion pump|intrathecal morphine|implantable drug delivery system|pump refill|drug pump|intrathecal therapy|intrathecal morphine trial|intrathecal delivery|pump in place|implantable drug delivery|implanted drug delivery|pump implanted',
    'invasive-care',
  ),
  treatment(
    'spinal-cord-stimulator',
    'spinal cord stimulator|spinal cord stimulation|scs trial|scs|neurostimulation|neurostimulator|dorsal column stimulator|spinal cord stimulator trial|spinal cord stimulation trial|spinal cord stimulator implant|spinal cord stimulator implantation|spinal cord stimulator placement|permanent spinal cord stimulator|spinal stimulator|spinal stimulation|scs implant|scs implantation|scs placement|dorsal column stimulation|dorsal root ganglion stimulation|drg stimulator|drg stimulation|stimulator trial|stimulator implant|neuromodulation|permanent stimulator|scs lead|neurostimulator implant|neurostimulator trial|permanent implantation of the stimulator|implantable pulse generator',
    'invasive-care',
  ),
  treatment(
    'peripheral-nerve-stimulator',
    'peripheral nerve stimulator|peripheral nerve stimulation|occipital nerve stimulator|occipital nerve stimulation|peripheral nerve field stimulation|implantable peripheral nerve stimulator',
    'invasive-care',
  ),
  treatment(
    'intradiscal-procedure',
    'intradiscal electrothermal therapy|intradiscal electrothermal annuloplasty|idet|annuloplasty|percutaneous discectomy|nucleoplasty|intradiscal injection|percutaneous disc decompression|intradiscal therapy|disc nucleoplasty',
    'invasive-care',
  ),
  treatment(
    'manipulation-under-anesthesia',
    'manipulation under anesthesia|mua|closed manipulation under anesthesia|joint manipulation under anesthesia',
    'invasive-care',
  ),
];
