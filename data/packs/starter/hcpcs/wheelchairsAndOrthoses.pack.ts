export const wheelchairsAndOrthoses = `
# K: wheelchairs and equipment of the Medicare contractors
K0001 Standard wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0002 Standard hemi (low seat) wheelchair
  short: Stnd hemi (low seat) whlchr
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0003 Lightweight wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0004 High strength, lightweight wheelchair
  short: High strength ltwt whlchr
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0005 Ultralightweight wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0006 Heavy duty wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0007 Extra heavy duty wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0195 Elevating leg rests, pair (for use with capped rental wheelchair base)
  short: Elevating whlchair leg rests
  added: 1993-01-01; action: N 1993-01-01; coverage: D; pricing: 36; multiple: A; betos: D1D; tos: R; cim: 60-9
K0552 Supplies for external non-insulin drug infusion pump, syringe type cartridge, sterile, each
  short: Sup/ext non-ins inf pump syr
  added: 2003-07-01; action: N 2017-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-14
K0553 Supply allowance for therapeutic continuous glucose monitor (cgm), includes all supplies and accessories, 1 month supply = 1 unit of service
  short: Ther cgm supply allowance
  added: 2017-07-01; action: N 2023-01-01; ended: 2022-12-31; coverage: D; pricing: 34; multiple: A; note: 0212; betos: D1E; tos: 9
K0554 Receiver (monitor), dedicated, for use with therapeutic glucose continuous monitor system
  short: Ther cgm receiver/monitor
  added: 2017-07-01; action: N 2023-01-01; ended: 2022-12-31; coverage: D; pricing: 32; multiple: A; note: 0212; betos: D1E; tos: A, P, R
K0739 Repair or nonroutine service for durable medical equipment other than oxygen equipment requiring the skill of a technician, labor component, per 15 minutes
  short: Repair/svc dme non-oxygen eq
  added: 2009-04-01; action: N 2009-04-01; coverage: C; pricing: 46; multiple: A; betos: D1E; tos: 9
K0800 Power operated vehicle, group 1 standard, patient weight capacity up to and including 300 pounds
  short: Pov group 1 std up to 300lbs
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0823 Power wheelchair, group 2 standard, captains chair, patient weight capacity up to and including 300 pounds
  short: Pwc gp 2 std cap chair
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0861 Power wheelchair, group 3 standard, multiple power option, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp3 std mult pow opt s/b
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R

# L: orthoses and prostheses
L0450 Tlso, flexible, provides trunk support, upper thoracic region, produces intracavitary pressure to reduce load on the intervertebral disks with rigid stays or panel(s), includes shoulder straps and closures, prefabricated, off-the-shelf
  short: Tlso flex trunk/thor pre ots
  added: 2003-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0625 Lumbar orthosis, flexible, provides lumbar support, posterior extends from l-1 to below l-5 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include pendulous abdomen design, shoulder straps, stays, prefabricated, off-the-shelf
  short: Lo flex l1-below l5 pre ots
  added: 2006-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0637 Lumbar-sacral orthosis, sagittal-coronal control, with rigid anterior and posterior frame/panels, posterior extends from sacrococcygeal junction to t-9 vertebra, lateral strength provided by rigid lateral frame/panels, produces intracavitary pressure to reduce load on intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Lso sc r ant/pos pnl pre cst
  added: 2006-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0650 Lumbar-sacral orthosis, sagittal-coronal control, with rigid anterior and posterior frame/panel(s), posterior extends from sacrococcygeal junction to t-9 vertebra, lateral strength provided by rigid lateral frame/panel(s), produces intracavitary pressure to reduce load on intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated, off-the-shelf
  short: Lso sc r ant/pos pnl pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1820 Knee orthosis, elastic with condylar pads and joints, with or without patellar control, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko elas w/ condyle pads & jo
  added: 1986-01-01; action: N 2024-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1832 Knee orthosis, adjustable knee joints (unicentric or polycentric), positional orthosis, rigid support, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko adj jnt pos r sup pre cst
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1833 Knee orthosis, adjustable knee joints (unicentric or polycentric), positional orthosis, rigid support, prefabricated, off-the shelf
  short: Ko adj jnt pos r sup pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1843 Knee orthosis, single upright, thigh and calf, with adjustable flexion and extension joint (unicentric or polycentric), medial-lateral and rotation control, with or without varus/valgus adjustment, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko single upright pre cst
  added: 1998-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1902 Ankle orthosis, ankle gauntlet or similar, with or without joints, prefabricated, off-the-shelf
  short: Afo ankle gauntlet pre ots
  added: 1988-01-01; action: N 2016-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1906 Ankle foot orthosis, multiligamentous ankle support, prefabricated, off-the-shelf
  short: Afo multilig ank sup pre ots
  added: 1988-01-01; action: N 2017-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1930 Ankle foot orthosis, plastic or other material, prefabricated, includes fitting and adjustment
  short: Afo plastic
  added: 1982-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1960 Ankle foot orthosis, posterior solid ankle, plastic, custom fabricated
  short: Afo pos solid ank plastic mo
  added: 1982-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1971 Ankle foot orthosis, plastic or other material with ankle joint, prefabricated, includes fitting and adjustment
  short: Afo w/ankle joint, prefab
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3000 Foot, insert, removable, molded to patient model, 'ucb' type, berkeley shell, each
  short: Ft insert ucb berkeley shell
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3020 Foot, insert, removable, molded to patient model, longitudinal/ metatarsal support, each
  short: Foot longitud/metatarsal sup
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3260 Surgical boot/shoe, each
  short: Ambulatory surgical boot eac
  added: 1984-01-01; action: N 2003-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2079
L3670 Shoulder orthosis, acromio/clavicular (canvas and webbing type), prefabricated, off-the-shelf
  short: So acro/clav can web pre ots
  added: 1982-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3808 Wrist hand finger orthosis, rigid without joints, may include soft interface material; straps, custom fabricated, includes fitting and adjustment
  short: Whfo, rigid w/o joints
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3809 Wrist hand finger orthosis, without joint(s), prefabricated, off-the-shelf, any type
  short: Whfo w/o joints pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3908 Wrist hand orthosis, wrist extension control cock-up, non molded, prefabricated, off-the-shelf
  short: Who cock-up nonmolde pre ots
  added: 1986-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3924 Hand finger orthosis, without joints, may include soft interface, straps, prefabricated, off-the-shelf
  short: Hfo without joints pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4350 Ankle control orthosis, stirrup style, rigid, includes any type interface (e.g., pneumatic, gel), prefabricated, off-the-shelf
  short: Ankle control ortho pre ots
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4360 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface material, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Pneumat walking boot pre cst
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4361 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface material, prefabricated, off-the-shelf
  short: Pneuma/vac walk boot pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4386 Walking boot, non-pneumatic, with or without joints, with or without interface material, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Non-pneum walk boot pre cst
  added: 2003-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4387 Walking boot, non-pneumatic, with or without joints, with or without interface material, prefabricated, off-the-shelf
  short: Non-pneum walk boot pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5301 Below knee, molded socket, shin, sach foot, endoskeletal system
  short: Bk mold socket sach ft endo
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5856 Addition to lower extremity prosthesis, endoskeletal knee-shin system, microprocessor control feature, swing and stance phase, includes electronic sensor(s), any type
  short: Elec knee-shin swing/stance
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L8000 Breast prosthesis, mastectomy bra, without integrated breast prosthesis form, any size, any type
  short: Mastectomy bra
  added: 1986-01-01; action: N 2013-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130 A
L8030 Breast prosthesis, silicone or equal, without integral adhesive
  short: Breast prosthes w/o adhesive
  added: 1989-01-01; action: N 2010-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130 A
L8420 Prosthetic sock, multiple ply, below knee, each
  short: Prosthetic sock multi ply bk
  added: 1982-01-01; action: N 1999-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2133
`;
