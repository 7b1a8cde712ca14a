import { type Concept, concept } from '../concepts/concept';

const general = (id: string, forms: string): Concept => concept('class', id, forms);

/** Complaints and illnesses of a whole system of the body, as letters sum them up: "no sinus complaints", "no skin condition". */
export const SYSTEM_COMPLAINTS: readonly Concept[] = [
  general(
    'voice-complaints',
    'voice complaint|voice symptom|voice problem|voice issue|voice difficulty|voice condition|voice disorder|voice trouble|vocal complaint|vocal symptom|vocal problem|vocal issue|vocal difficulty|vocal condition|vocal disorder|vocal trouble',
  ),
  general(
    'sinus-complaints',
    'sinus complaint|sinus symptom|sinus problem|sinus issue|sinus difficulty|sinus condition|sinus disorder|sinus trouble|nasal complaint|nasal symptom|nasal problem|nasal issue|nasal difficulty|nasal condition|nasal disorder|nasal trouble|nose complaint|nose symptom|nose problem|nose issue|nose difficulty|nose condition|nose disorder|nose trouble',
  ),
  general(
    'skin-complaints',
    'skin complaint|skin symptom|skin problem|skin issue|skin difficulty|skin condition|skin disorder|skin trouble|dermatologic complaint|dermatologic symptom|dermatologic problem|dermatologic issue|dermatologic difficulty|dermatologic condition|dermatologic disorder|dermatologic trouble|dermatological complaint|dermatological symptom|dermatological problem|dermatological issue|dermatological difficulty|dermatological condition|dermatological disorder|dermatological trouble|cutaneous complaint|cutaneous symptom|cutaneous problem|cutaneous issue|cutaneous difficulty|cutaneous condition|cutaneous disorder|cutaneous trouble|skin lesion|skin finding|skin abnormality|cutaneous lesion|lesion of the skin|dermatologic diagnosis|dermatological diagnosis|skin diagnosis|dermatologic disease',
  ),
  general(
    'eye-complaints',
    'eye complaint|eye symptom|eye problem|eye issue|eye difficulty|eye condition|eye disorder|eye trouble|ocular complaint|ocular symptom|ocular problem|ocular issue|ocular difficulty|ocular condition|ocular disorder|ocular trouble|ophthalmologic complaint|ophthalmologic symptom|ophthalmologic problem|ophthalmologic issue|ophthalmologic difficulty|ophthalmologic condition|ophthalmologic disorder|ophthalmologic trouble|ophthalmic complaint|ophthalmic symptom|ophthalmic problem|ophthalmic issue|ophthalmic difficulty|ophthalmic condition|ophthalmic disorder|ophthalmic trouble',
  ),
  general(
    'ear-complaints',
    'ear complaint|ear symptom|ear problem|ear issue|ear difficulty|ear condition|ear disorder|ear trouble|otologic complaint|otologic symptom|otologic problem|otologic issue|otologic difficulty|otologic condition|otologic disorder|otologic trouble|aural complaint|aural symptom|aural problem|aural issue|aural difficulty|aural condition|aural disorder|aural trouble',
  ),
  general(
    'urinary-complaints',
    'urinary complaint|urinary problem|urinary issue|urinary difficulty|urinary condition|urinary disorder|urinary trouble|urologic complaint|urologic symptom|urologic problem|urologic issue|urologic difficulty|urologic condition|urologic disorder|urologic trouble|urological complaint|urological symptom|urological problem|urological issue|urological difficulty|urological condition|urological disorder|urological trouble|genitourinary complaint|genitourinary symptom|genitourinary problem|genitourinary issue|genitourinary difficulty|genitourinary condition|genitourinary disorder|genitourinary trouble|gu complaint|gu symptom|gu problem|gu issue|gu condition|gu disorder|gu trouble|bladder complaint|bladder problem|bladder issue|bladder difficulty|bladder condition|bladder disorder|bladder trouble|voiding complaint|voiding symptom|voiding problem|voiding issue|voiding difficulty|voiding condition|voiding disorder|voiding trouble|lower urinary tract symptom|luts|obstructive voiding symptom|irritative voiding symptom|urinary symptom',
  ),
  general(
    'dental-complaints',
    'dental complaint|dental symptom|dental problem|dental issue|dental difficulty|dental condition|dental disorder|dental trouble|tooth complaint|tooth symptom|tooth problem|tooth issue|tooth difficulty|tooth condition|tooth disorder|tooth trouble|oral complaint|oral symptom|oral problem|oral issue|oral difficulty|oral condition|oral disorder|oral trouble',
  ),
  general(
    'jaw-complaints',
    'jaw complaint|jaw symptom|jaw problem|jaw issue|jaw difficulty|jaw condition|jaw disorder|jaw trouble|tmj complaint|tmj symptom|tmj problem|tmj issue|tmj difficulty|tmj condition|tmj trouble|temporomandibular complaint|temporomandibular symptom|temporomandibular problem|temporomandibular issue|temporomandibular difficulty|temporomandibular condition|temporomandibular trouble',
  ),
  general(
    'vascular-complaints',
    'vascular complaint|vascular symptom|vascular problem|vascular issue|vascular condition|vascular disorder|vascular trouble|circulatory complaint|circulatory symptom|circulatory problem|circulatory issue|circulatory difficulty|circulatory condition|circulatory disorder|circulatory trouble|circulation complaint|circulation symptom|circulation problem|circulation issue|circulation difficulty|circulation condition|circulation disorder|circulation trouble',
  ),
  general(
    'endocrine-complaints',
    'endocrine complaint|endocrine symptom|endocrine problem|endocrine issue|endocrine condition|endocrine disorder|endocrine trouble|hormonal complaint|hormonal symptom|hormonal problem|hormonal issue|hormonal difficulty|hormonal condition|hormonal disorder|hormonal trouble',
  ),
  general(
    'balance-complaints',
    'vestibular complaint|vestibular problem|vestibular issue|vestibular difficulty|vestibular condition|vestibular trouble|equilibrium complaint|equilibrium symptom|equilibrium problem|equilibrium issue|equilibrium difficulty|equilibrium condition|equilibrium disorder|equilibrium trouble',
  ),
  general(
    'throat-complaints',
    'throat complaint|throat symptom|throat problem|throat issue|throat difficulty|throat condition|throat disorder|throat trouble|swallowing complaint|swallowing symptom|swallowing issue|swallowing condition|swallowing disorder|swallowing trouble',
  ),
  general(
    'kidney-complaints',
    'renal complaint|renal symptom|renal problem|renal issue|renal difficulty|renal condition|renal disorder|renal trouble|kidney complaint|kidney symptom|kidney problem|kidney issue|kidney difficulty|kidney condition|kidney disorder|kidney trouble',
  ),
  general(
    'liver-complaints',
    'hepatic complaint|hepatic symptom|hepatic problem|hepatic issue|hepatic difficulty|hepatic condition|hepatic disorder|hepatic trouble|liver complaint|liver symptom|liver problem|liver issue|liver difficulty|liver condition|liver disorder|liver trouble',
  ),
  general(
    'blood-complaints',
    'hematologic complaint|hematologic symptom|hematologic problem|hematologic issue|hematologic difficulty|hematologic condition|hematologic disorder|hematologic trouble|hematological complaint|hematological symptom|hematological problem|hematological issue|hematological difficulty|hematological condition|hematological disorder|hematological trouble|bleeding complaint|bleeding symptom|bleeding problem|bleeding issue|bleeding condition|bleeding trouble',
  ),
];
