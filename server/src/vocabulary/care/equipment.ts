import { type Concept, concept } from '../concepts/concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);

/** Things that are worn, used at home or walked with. */
export const EQUIPMENT: readonly Concept[] = [
  treatment('durable-equipment', 'durable medical equipment|dme'),
  treatment(
    'counterforce-strap',
    'counterforce strap|forearm strap|counterforce band|elbow strap',
    'conservative-care',
  ),
  treatment(
    'bracing',
    'brace|splint|orthosis|bracing|splinting|immobilization|corset|sling|back brace|wrist brace|knee brace|lumbar support|cast|boot|walking boot|spica splint|wrist splint|night splint|lumbar brace|lumbar corset|lumbosacral orthosis|lso|lso brace|tlso|back support|lumbosacral support|cervical collar|neck brace|soft collar|hard collar|thumb spica|thumb spica splint|thumb splint|thumb brace|elbow brace|elbow sleeve|tennis elbow strap|counterforce brace|elbow splint|ankle brace|ankle splint|air cast|aircast|cam boot|cam walker boot|controlled ankle motion boot|post op shoe|postoperative shoe|hinged knee brace|knee immobilizer|knee sleeve|unloader brace|off loader brace|knee support|ankle foot orthosis|afo|carpal tunnel splint|carpal tunnel brace|wrist support|wrist cockup splint|cock up wrist splint|cock up splint|shoulder sling|shoulder immobilizer|arm sling|abduction sling|abduction pillow|finger splint|stax splint|casting|casted|immobilized|immobilizer|elastic bandage|ace wrap|ace bandage|wrist guard|spinal orthosis|braced|support brace|elastic support|sacroiliac belt|si belt|si joint belt|abdominal binder|back belt|splinted|hernia belt|truss|dynamic splint|static splint|posture brace|figure of eight brace|heel cup|dynasplint|static progressive splint|jas splint|night splint of the foot',
    'conservative-care',
  ),
  treatment(
    'compression-garments',
    'compression garment|pressure garment|compression stocking|compression glove|compression hose|compression sleeve|compression sock|ted hose|compression wrap|compression device garment|thromboembolic stocking|support stocking|support hose|compression clothing|lymphedema sleeve|garment|burn garment|custom garment',
  ),
  treatment(
    'orthotics',
    'orthotic|custom orthotic|shoe insert|shoe orthotic|foot orthotic|orthotics|orthotic insert|arch support|insole|shoe insole|custom foot orthotic|heel lift|shoe lift|custom molded orthotic|functional orthotic|orthotic device|custom orthoses|foot orthosis|foot orthoses|heel pad|inserts for the shoes|over the counter insert|over the counter orthotic|prefabricated insert|prefabricated orthotic|off the shelf insert|off the shelf orthotic|gel insert|custom insert|orthotic shoe insert',
  ),
  treatment(
    'orthopedic-shoes',
    'orthopedic shoe|diabetic shoe|custom shoe|rocker bottom shoe|extra depth shoe|athletic shoe|shoe modification|stiff soled shoe|supportive shoe|supportive shoe wear|work shoes',
  ),
  treatment(
    'walking-aid',
    'walking aid|assistive device|mobility aid|assistive ambulatory device|ambulatory device|ambulatory aid|ambulation aid|walking device|assistive walking device|mobility device|gait aid',
  ),
  treatment('cane', 'cane|single point cane|quad cane|walking stick|four point cane', 'walking-aid'),
  treatment('crutches', 'crutch|crutches|forearm crutch|axillary crutch', 'walking-aid'),
  treatment(
    'walker',
    'walker|rollator|front wheeled walker|front wheel walker|four wheeled walker|four wheel walker|fww|rolling walker|knee scooter|knee walker|roll a bout',
    'walking-aid',
  ),
  treatment(
    'wheelchair',
    'wheelchair|electric wheelchair|power wheelchair|manual wheelchair|motorized wheelchair|wheel chair',
    'walking-aid',
  ),
  treatment(
    'power-scooter',
    'motorized scooter|mobility scooter|electric scooter|power mobility device|power scooter|scooter|power operated vehicle',
    'walking-aid',
  ),
  treatment('inversion-table', 'inversion table|inversion therapy|back inversion|gravity inversion'),
  treatment(
    'mattress',
    'mattress|orthopedic mattress|adjustable bed|tempurpedic mattress|tempur pedic|memory foam mattress|sleep number bed|special mattress|orthopaedic mattress|specialty mattress|tempurpedic bed|orthopedic bed|firm mattress',
  ),
  treatment(
    'hospital-bed',
    'hospital bed|semi electric bed|electric hospital bed|electric bed|adjustable hospital bed',
  ),
  treatment(
    'pillow',
    'cervical pillow|orthopedic pillow|memory foam pillow|lumbar pillow|neck pillow|contour pillow|wedge pillow|lumbar cushion|seat cushion|coccyx cushion|lumbar roll|donut cushion|back cushion',
  ),
  treatment(
    'bath-equipment',
    'shower chair|bath bench|grab bar|raised toilet seat|commode|bedside commode|handheld shower|tub transfer bench|bath chair|tub chair|elevated toilet seat|shower bench|toilet riser|shower seat|bath seat|grab rail|handrail|tub rail|shower stool|bathtub seat|safety rail|shower safety equipment',
  ),
  treatment(
    'home-modification',
    'home modification|wheelchair ramp|stair lift|vehicle modification|walk in tub|walk in shower|stairlift|modified van|bathroom modification|lift chair|recliner|power recliner|wheelchair accessible van',
  ),
  treatment(
    'reacher',
    'reacher|reacher grabber|dressing aid|sock aid|long handled shoehorn|adaptive equipment|adaptive device|long handled reacher',
  ),
  treatment(
    'ergonomic-equipment',
    'ergonomic chair|ergonomic keyboard|sit stand desk|sit to stand desk|sit to stand workstation|standing desk|adjustable desk|ergonomic workstation|ergonomic mouse|ergonomic equipment|ergonomic desk|ergonomic furniture|orthopedic chair|ergonomic modification|ergonomic work station|vertical mouse',
  ),
  treatment(
    'exercise-equipment',
    'exercise equipment|exercise ball|resistance band|theraband|thera band|stationary bike|treadmill|home exercise kit|pedal exerciser|stationary bicycle|exercise bike|exercise kit|home gym|shoulder pulley|pulley system|home exercise equipment|recumbent bike|elliptical|hand exerciser|overhead pulley|swiss ball|foam roller|exercise bicycle|recumbent bicycle|recumbent exercise bike|spin bike|elliptical trainer|rowing machine|dumbbells|free weights|weight bench',
  ),
  treatment('massager', 'massage chair|handheld massager|massager|massage unit|percussion massager'),
  treatment('hot-tub', 'hot tub|jacuzzi|spa tub'),
  treatment(
    'continuous-passive-motion',
    'continuous passive motion|continuous passive motion machine|cpm|cpm machine|continuous passive motion device|cpm unit',
  ),
  treatment(
    'dvt-device',
    'pneumatic compression|pneumatic compression device|sequential compression device|intermittent pneumatic compression|dvt prophylaxis|dvt prevention device|dvt unit|dvt device|pneumatic intermittent compression|intermittent limb compression|intermittent limb compression device',
  ),
  treatment(
    'bone-stimulator',
    'bone stimulator|bone growth stimulator|bone growth stimulation|electrical bone growth stimulator|osteogenesis stimulator|exogen|ultrasound bone stimulator|spinal bone growth stimulator',
  ),
  treatment(
    'prosthesis',
    'prosthesis|prosthetic|prostheses|prosthetic limb|artificial limb|prosthetic device|prosthetic leg|prosthetic finger',
  ),
  treatment(
    'glasses',
    'prescription glasses|eyeglasses|corrective lens|tinted lens|reading glasses|eye glasses|prescription lens|prism glasses|safety glasses|bifocals|progressive lens|prism lens',
  ),
  treatment(
    'contact-lens',
    'contact lens|bandage contact lens|scleral lens|contacts lenses|contact lenses|hard contact lens|soft contact lens',
  ),
  treatment(
    'eye-drops',
    'artificial tears|lubricating drops|lubricant eye drops|eye drops|tear drops|ophthalmic drops|ophthalmic solution|ophthalmic ointment|lubricating eye drops|prescription eye drops|tear substitute|ocular lubricant|preservative free tears',
  ),
  treatment('eye-compress', 'eyelid scrub|lid scrub|warm compresses for the eyes|lid hygiene'),
  treatment(
    'oral-appliance',
    'oral appliance|occlusal guard|night guard|mouth guard|occlusal splint|nightguard|bite guard|bite splint|mandibular advancement device|oral orthotic|dental appliance|oral device|occlusal orthotic|mouthguard|mandibular repositioning device|oral sleep appliance|dental guard|musculoskeletal trigeminal oral appliance|obstructive airway oral appliance|stabilization splint',
  ),
  treatment(
    'cpap',
    'cpap|continuous positive airway pressure|cpap machine|positive airway pressure|cpap device|cpap therapy|bipap|auto cpap|cpap treatment|autopap|cpap mask|cpap use|cpap supplies|apap machine',
  ),
  treatment('nebulizer', 'nebulizer|nebulizer treatment|nebulizer machine'),
  treatment(
    'blood-pressure-cuff',
    'blood pressure cuff|blood pressure monitor|home blood pressure monitor|bp monitor',
  ),
  treatment(
    'glucometer',
    'glucometer|glucose monitor|blood glucose monitor|glucose test strips|glucose meter|lancets',
  ),
];
