import { type Concept, concept } from '../concepts/concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);

/** Therapies given by hand, with exercise, needles, currents, heat or words. */
export const THERAPIES: readonly Concept[] = [
  treatment(
    'physical-therapy',
    'physical therapy|physiotherapy|pt|physical medicine|therapy session|therapy visit|physical therapy session|physical therapy visit|therapeutic exercise|pt session|pt visit|supervised physical therapy|course of therapy|physical rehabilitation|strengthening program|active therapy|physio|strength training program|exercise therapy|physical therapy treatment|physio therapy|physiotherapeutic treatment|formal therapy|formal physical therapy|outpatient physical therapy|postoperative physical therapy|post operative physical therapy|postop physical therapy|post op physical therapy|postsurgical physical therapy|rehabilitation therapy|rehabilitative therapy|rehab therapy|physical therapist|supervised therapy|supervised exercise|supervised exercise program|pt sessions completed|skilled physical therapy|land based therapy|land based physical therapy|land therapy|gait training|core strengthening|strengthening exercise|therapeutic activity|neuromuscular re education|neuromuscular reeducation|active physical therapy|formal rehabilitation|mckenzie exercise|mckenzie program|stabilization exercise|supervised rehabilitation|core stabilization|lumbar stabilization',
    'conservative-care',
  ),
  treatment(
    'occupational-therapy',
    'occupational therapy|hand therapy|certified hand therapy|hand therapist|occupational therapist|occupational therapy session|occupational therapy visit|hand rehabilitation|hand therapy session',
    'conservative-care',
  ),
  treatment(
    'chiropractic',
    'chiropractic|chiropractic care|chiropractic treatment|chiropractic therapy|chirotherapy|chiropractor|manipulation|manual therapy|chiro|chirophysio therapy|chirophysio|chiropractic session|chiropractic visit|spinal manipulation|manual manipulation|chiropractic physiotherapy|chiro treatment|chiropractic manipulation|chiropractic manipulative therapy|chiropractic adjustment|chiropractic manipulative treatment|spinal adjustment|spinal manipulative therapy|manipulative therapy|manipulative treatment|manual medicine|manipulation therapy|joint mobilization|chiropractic service|adjustments by a chiropractor|chiropractic medicine|manual treatment|chiropractic rehabilitation',
    'conservative-care',
  ),
  treatment(
    'osteopathic-manipulation',
    'osteopathic manipulation|osteopathic manipulative treatment|osteopathic treatment|omt|craniosacral therapy',
    'conservative-care',
  ),
  treatment(
    'acupuncture',
    'acupuncture|electroacupuncture|acupuncture treatment|acupuncture session|acupuncture therapy|acupuncture visit|acupuncturist|needle acupuncture|electro acupuncture|acupuncture with electrical stimulation|auricular acupuncture|infrared acupuncture|acupuncture care',
    'conservative-care',
  ),
  treatment('cupping', 'cupping|cupping therapy|moxibustion|gua sha', 'conservative-care'),
  treatment(
    'dry-needling',
    'dry needling|trigger point dry needling|intramuscular stimulation',
    'conservative-care',
  ),
  treatment(
    'massage',
    'massage|massage therapy|myofascial release|massage session|massage visit|deep tissue massage|therapeutic massage|soft tissue massage|myofascial therapy|soft tissue mobilization|deep tissue therapy|soft tissue work|massage treatment|lymphatic massage|lymphatic drainage',
    'conservative-care',
  ),
  treatment(
    'aquatic-therapy',
    'aquatic therapy|pool therapy|aqua therapy|aqua pool therapy|aquatherapy|aquatic physical therapy|water therapy|hydrotherapy|aquatic exercise|aquatic session|pool exercise|water aerobics|pool based therapy|aquatic rehabilitation|swimming therapy|whirlpool|whirlpool therapy|aqua exercise',
    'conservative-care physical-therapy',
  ),
  treatment(
    'home-exercise',
    'home exercise|home exercise program|hep|home exercises|self directed exercise|independent exercise|stretching exercise|home based exercise|home exercising|home program|exercise program at home|self directed exercise program|independent exercise program|home stretching|home stretching program|independent home exercise|independent home exercise program|home strengthening|home strengthening program|exercises at home|exercising at home|self directed home exercise|self directed home therapy|home physical therapy exercise|home based program|home based exercise program|self exercise|self guided exercise|stretching at home|stretches at home|home stretches|stretching program|home rehabilitation exercise|walking program|self directed stretching|home conditioning',
    'conservative-care',
  ),
  treatment(
    'exercise',
    'strengthening|program of strengthening|eccentric loading|eccentric exercise|progressive loading|stretching and strengthening|graded loading|exercise program|regular exercise|exercises|aerobic exercise|exercise regimen|stretching|stretches|exercising|strengthening and stretching|conditioning program|general conditioning|aerobic conditioning|graded exercise',
    'conservative-care',
  ),
  treatment(
    'gym-membership',
    'gym membership|health club membership|gym program|health club|gym access|fitness center membership|fitness membership|ymca membership|gym exercise program|pool membership|gym',
  ),
  treatment('personal-trainer', 'personal trainer|personal training|fitness trainer'),
  treatment('yoga', 'yoga|tai chi|pilates|qigong|yoga class', 'conservative-care'),
  treatment(
    'relaxation-training',
    'relaxation training|relaxation technique|meditation|mindfulness|guided imagery|mindfulness based stress reduction|breathing exercise|relaxation exercise|progressive muscle relaxation|relaxation therapy|deep breathing',
    'conservative-care',
  ),
  treatment(
    'hypnotherapy',
    'hypnotherapy|hypnosis|medical hypnotherapy|hypnotherapy session',
    'cognitive-behavioral-therapy',
  ),
  treatment(
    'group-therapy',
    'group psychotherapy|group therapy|group session|group treatment|group psychotherapy session|psychological group',
    'cognitive-behavioral-therapy',
  ),
  treatment(
    'cognitive-behavioral-therapy',
    'cognitive behavioral therapy|cbt|psychotherapy|cognitive behavioral|counseling|psychological treatment|psychological counseling|cognitive behavioral psychotherapy|cognitive behavior therapy|cognitive therapy|behavioral therapy|behavioral treatment|behavioral counseling|individual psychotherapy|individual therapy|psychotherapy session|psychological therapy|psych treatment|mental health treatment|mental health counseling|supportive counseling|supportive psychotherapy|counselling|psychotherapeutic treatment|pain psychology|psychological care|psychological services|psychological session|cbt session|cognitive behavioural therapy|behavioral intervention|behavioral medicine|counseling session|acceptance and commitment therapy|talk therapy|pain coping skills|pain coping skills training|stress management|psychological intervention|individual session|individual psychotherapy session|sessions with a psychologist|sessions with the psychologist|visits with a psychologist|therapy with a psychologist|treated by a psychologist|sessions with a therapist|sessions of counseling',
    'conservative-care',
  ),
  treatment('neurofeedback', 'neurofeedback', 'cognitive-behavioral-therapy'),
  treatment(
    'biofeedback',
    'biofeedback|biofeedback therapy|biofeedback session|biofeedback training',
    'cognitive-behavioral-therapy',
  ),
  treatment(
    'emdr',
    'emdr|eye movement desensitization|eye movement desensitization and reprocessing|exposure therapy|prolonged exposure',
    'cognitive-behavioral-therapy',
  ),
  treatment(
    'psychiatric-treatment',
    'psychiatric treatment|psychiatric care|psychiatric medication management|psychotropic management|psychiatric follow up|psychiatric visit|treats with a psychiatrist|under psychiatric care',
  ),
  treatment(
    'functional-restoration',
    'functional restoration program|functional restoration|evidence based functional restoration|functional restoration treatment|frp|interdisciplinary program|helps program|functional restoration aftercare',
  ),
  treatment(
    'pain-program',
    'multidisciplinary pain program|interdisciplinary pain program|chronic pain program|pain management program|multidisciplinary program|multidisciplinary treatment|interdisciplinary treatment|interdisciplinary pain management|multidisciplinary pain management|pain rehabilitation program|multidisciplinary rehabilitation|interdisciplinary rehabilitation|comprehensive pain program',
    'functional-restoration',
  ),
  treatment(
    'work-hardening',
    'work hardening|work conditioning|work hardening program|work conditioning program|work hardening session|work conditioning session|work simulation',
    'functional-restoration',
  ),
  treatment(
    'vestibular-therapy',
    'vestibular therapy|vestibular rehabilitation|vestibular physical therapy|vestibular rehab|epley|epley maneuver|canalith repositioning|canalith repositioning maneuver|balance training|balance therapy|vestibular exercise|vestibular exercises at home|gaze stabilization exercise',
  ),
  treatment(
    'speech-therapy',
    'speech therapy|cognitive rehabilitation|speech language therapy|cognitive therapy for brain injury|speech pathology|speech and language therapy|cognitive rehab|cognitive retraining|voice therapy|speech therapist|cognitive remediation|swallowing therapy|neurocognitive rehabilitation',
  ),
  treatment(
    'desensitization',
    'desensitization|desensitization therapy|mirror therapy|desensitization exercise|mirror box therapy|graded motor imagery|sensory desensitization|desensitization technique|mirror work|mirror training|mirror visual feedback|mirror exercise',
  ),
  treatment(
    'electrotherapy',
    'electrical stimulation|electric stimulation|electrotherapy|e stim|estim|electrical muscle stimulation|ems unit|electrical stimulation unit|electrical stimulator|electro stimulation|electrical nerve stimulation|muscle stimulator|muscle stimulation|stim unit|electrostimulation|electric stimulator|galvanic stimulation|microcurrent|microcurrent therapy',
    'conservative-care',
  ),
  treatment(
    'tens',
    'tens|tens unit|tens therapy|transcutaneous nerve stimulation|transcutaneous nerve stimulator|transcutaneous nerve stimulator unit|transcutaneous electrical nerve stimulation|transcutaneous electrical nerve stimulation unit|tens machine|tens device|tens trial|tens unit trial|transcutaneous electrical nerve stimulator|transcutaneous electric nerve stimulation|transcutaneous electrotherapy|transcutaneous electrical stimulation|tens stimulation|tens use|tens patch|tens supplies|tens electrodes',
    'electrotherapy',
  ),
  treatment(
    'h-wave',
    'h wave|h wave unit|h wave device|h wave stimulation|h wave therapy|h wave machine|h wave stimulator|home h wave',
    'electrotherapy',
  ),
  treatment(
    'interferential',
    'interferential|interferential unit|interferential current|interferential stimulation|interferential current stimulation|interferential stimulator|if unit|interferential current unit|interferential therapy|inferential unit|inferential stimulator|ifc unit|interferential current therapy',
    'electrotherapy',
  ),
  treatment(
    'nmes',
    'neuromuscular electrical stimulation|neuromuscular stimulator|nmes|neuromuscular stimulation|functional electrical stimulation|neuromuscular electrical stimulator',
    'electrotherapy',
  ),
  treatment(
    'pens',
    'percutaneous electrical nerve stimulation|percutaneous electrical nerve stimulator|percutaneous neuromodulation|percutaneous neuromodulation therapy|percutaneous nerve stimulation|p stim|electroceutical therapy',
    'electrotherapy',
  ),
  treatment(
    'magnet-therapy',
    'pulsed electromagnetic field|pemf|magnetic therapy|magnet therapy|pulsed electromagnetic field therapy|magnetic bracelet',
  ),
  treatment(
    'ultrasound-therapy',
    'therapeutic ultrasound|ultrasound therapy|ultrasound treatment|phonophoresis|ultrasonic therapy',
    'conservative-care',
  ),
  treatment('iontophoresis', 'iontophoresis|iontopatch', 'conservative-care'),
  treatment(
    'diathermy',
    'diathermy|shortwave diathermy|infrared therapy|infrared heat|infrared|infrared lamp',
    'conservative-care',
  ),
  treatment(
    'laser-therapy',
    'laser therapy|cold laser|low level laser therapy|laser treatment|low level laser|laser|class iv laser|high power laser|lllt|photobiomodulation',
  ),
  treatment(
    'shockwave',
    'shockwave|extracorporeal shockwave therapy|eswt|shock wave therapy|shock wave|shockwave therapy|shockwave treatment|extracorporeal shock wave therapy|extracorporeal shockwave|shock wave treatment|ecswt|extracorporeal shockwave treatment|extracorporeal shock wave',
  ),
  treatment(
    'traction',
    'traction|cervical traction|lumbar traction|mechanical traction|traction device|traction unit|home traction|spinal decompression therapy|home cervical traction|cervical traction unit|pneumatic traction|over the door traction|vax d|spinal traction|nonsurgical spinal decompression|non surgical spinal decompression|intersegmental traction|saunders traction|traction therapy',
    'conservative-care',
  ),
  treatment('paraffin', 'paraffin|paraffin bath|paraffin wax', 'cold-heat'),
  treatment(
    'cold-heat',
    'compresses|cool compress|warm and cool compress|warm and cold compress|hot and cold compress|ice|heat|cold pack|hot pack|cold therapy|cold therapy unit|ice therapy|heat therapy|cryotherapy|cold hot pack|cold compress|ice and heat|ice heat therapy|ice pack|heat pack|heating pad|moist heat|moist heat pack|hot cold therapy|hot and cold therapy|cold and heat|heat and ice|icing|hot cold unit|cold therapy machine|contrast bath|ice massage|warm compress|cold application|heat application|cryo therapy|cold wrap|thermotherapy|cold unit|game ready|vascutherm|thermacare|thermal therapy|hot shower|heat treatment|hot compress|ice heat|cold heat therapy|hydrocollator|polar care|continuous cold therapy|hot cold wrap|sauna',
    'conservative-care',
  ),
  treatment(
    'kinesio-taping',
    'kinesio tape|kinesio taping|kinesiology tape|kinesiotape|kinesiotaping|kt tape|taping|athletic tape|buddy taping|strapping|mcconnell taping',
    'conservative-care',
  ),
  treatment(
    'activity-modification',
    'activity modification|activity restriction|rest|modified activity|work restriction|bed rest|modified activities|modification of activity|modifications of activity|avoidance of aggravating activities|activity avoidance|relative rest|restricted activity|rest and ice|job modification|work modification|reduced activity|activities modification|limiting activities|rest ice|period of rest|workplace modification|time off work for rest',
    'conservative-care',
  ),
];
