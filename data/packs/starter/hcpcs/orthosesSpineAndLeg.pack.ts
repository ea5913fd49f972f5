export const orthosesSpineAndLeg = `
# L0 to L2: orthoses of spine and leg
L0120 Cervical, flexible, non-adjustable, prefabricated, off-the-shelf (foam collar)
  short: Cerv flex n/adj foam pre ots
  added: 1982-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0140 Cervical, semi-rigid, adjustable (plastic collar)
  short: Cervical semi-rigid adjustab
  added: 1982-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0172 Cervical, collar, semi-rigid thermoplastic foam, two-piece, prefabricated, off-the-shelf
  short: Cerv col sr foam 2pc pre ots
  added: 1988-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0180 Cervical, multiple post collar, occipital/mandibular supports, adjustable
  short: Cer post col occ/man sup adj
  added: 1984-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0450 Tlso, flexible, provides trunk support, upper thoracic region, produces intracavitary pressure to reduce load on the intervertebral disks with rigid stays or panel(s), includes shoulder straps and closures, prefabricated, off-the-shelf
  short: Tlso flex trunk/thor pre ots
  added: 2003-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0457 Tlso, flexible, provides trunk support, thoracic region, rigid posterior panel and soft anterior apron, extends from the sacrococcygeal junction and terminates just inferior to the scapular spine, restricts gross trunk motion in the sagittal plane, produces intracavitary pressure to reduce load on the intervertebral disks, includes straps and closures, prefabricated, off-the-shelf
  short: Tlso flex trnk sj-ss pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0464 Tlso, triplanar control, modular segmented spinal system, four rigid plastic shells, posterior extends from sacrococcygeal junction and terminates just inferior to scapular spine, anterior extends from symphysis pubis to the sternal notch, soft liner, restricts gross trunk motion in sagittal, coronal, and transverse planes, lateral strength is provided by overlapping plastic and stabilizing closures, includes straps and closures, prefabricated, includes fitting and adjustment
  short: Tlso 4mod sacro-scap pre
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0480 Tlso, triplanar control, one piece rigid plastic shell without interface liner, with multiple straps and closures, posterior extends from sacrococcygeal junction and terminates just inferior to scapular spine, anterior extends from symphysis pubis to sternal notch, anterior or posterior opening, restricts gross trunk motion in sagittal, coronal, and transverse planes, includes a carved plaster or cad-cam model, custom fabricated
  short: Tlso rigid plastic custom fa
  added: 2003-01-01; action: N 2004-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0625 Lumbar orthosis, flexible, provides lumbar support, posterior extends from l-1 to below l-5 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include pendulous abdomen design, shoulder straps, stays, prefabricated, off-the-shelf
  short: Lo flex l1-below l5 pre ots
  added: 2006-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0627 Lumbar orthosis, sagittal control, with rigid anterior and posterior panels, posterior extends from l-1 to below l-5 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Lo sag ri an/pos pnl pre cst
  added: 2006-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0631 Lumbar-sacral orthosis, sagittal control, with rigid anterior and posterior panels, posterior extends from sacrococcygeal junction to t-9 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Lso sag r an/pos pnl pre cst
  added: 2006-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0637 Lumbar-sacral orthosis, sagittal-coronal control, with rigid anterior and posterior frame/panels, posterior extends from sacrococcygeal junction to t-9 vertebra, lateral strength provided by rigid lateral frame/panels, produces intracavitary pressure to reduce load on intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Lso sc r ant/pos pnl pre cst
  added: 2006-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0641 Lumbar orthosis, sagittal control, with rigid posterior panel(s), posterior extends from l-1 to below l-5 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include padding, stays, shoulder straps, pendulous abdomen design, prefabricated, off-the-shelf
  short: Lo rig pos pnl l1-l5 pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0642 Lumbar orthosis, sagittal control, with rigid anterior and posterior panels, posterior extends from l-1 to below l-5 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated, off-the-shelf
  short: Lo sag ri an/pos pnl pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0648 Lumbar-sacral orthosis, sagittal control, with rigid anterior and posterior panels, posterior extends from sacrococcygeal junction to t-9 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated, off-the-shelf
  short: Lso sag r an/pos pnl pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0650 Lumbar-sacral orthosis, sagittal-coronal control, with rigid anterior and posterior frame/panel(s), posterior extends from sacrococcygeal junction to t-9 vertebra, lateral strength provided by rigid lateral frame/panel(s), produces intracavitary pressure to reduce load on intervertebral discs, includes straps, closures, may include padding, shoulder straps, pendulous abdomen design, prefabricated, off-the-shelf
  short: Lso sc r ant/pos pnl pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L0999 Addition to spinal orthosis, not otherwise specified
  short: Add to spinal orthosis nos
  added: 1998-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L1000 Cervical-thoracic-lumbar-sacral orthosis (ctlso) (milwaukee), inclusive of furnishing initial orthosis, including model
  short: Ctlso milwauke initial model
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1300 Other scoliosis procedure, body jacket molded to patient model
  short: Body jacket mold to patient
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1499 Spinal orthosis, not otherwise specified
  short: Spinal orthosis nos
  added: 1982-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L1620 Hip orthosis, abduction control of hip joints, flexible, (pavlik harness), prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ho flex pavlik harns pre cst
  added: 1982-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1686 Hip orthosis, abduction control of hip joint, postoperative hip abduction type, prefabricated, includes fitting and adjustment
  short: Ho post-op hip abduction
  added: 1989-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1810 Knee orthosis, elastic with joints, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko elastic with joints
  added: 1982-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1812 Knee orthosis, elastic with joints, prefabricated, off-the-shelf
  short: Ko elastic w/joints pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1820 Knee orthosis, elastic with condylar pads and joints, with or without patellar control, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko elas w/ condyle pads & jo
  added: 1986-01-01; action: N 2024-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1830 Knee orthosis, immobilizer, canvas longitudinal, prefabricated, off-the-shelf
  short: Ko immob canvas long pre ots
  added: 1986-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1831 Knee orthosis, locking knee joint(s), positional orthosis, prefabricated, includes fitting and adjustment
  short: Knee orth pos locking joint
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1832 Knee orthosis, adjustable knee joints (unicentric or polycentric), positional orthosis, rigid support, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko adj jnt pos r sup pre cst
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1833 Knee orthosis, adjustable knee joints (unicentric or polycentric), positional orthosis, rigid support, prefabricated, off-the shelf
  short: Ko adj jnt pos r sup pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1843 Knee orthosis, single upright, thigh and calf, with adjustable flexion and extension joint (unicentric or polycentric), medial-lateral and rotation control, with or without varus/valgus adjustment, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko single upright pre cst
  added: 1998-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1845 Knee orthosis, double upright, thigh and calf, with adjustable flexion and extension joint (unicentric or polycentric), medial-lateral and rotation control, with or without varus/valgus adjustment, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Ko double upright pre cst
  added: 1988-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1851 Knee orthosis (ko), single upright, thigh and calf, with adjustable flexion and extension joint (unicentric or polycentric), medial-lateral and rotation control, with or without varus/valgus adjustment, prefabricated, off-the-shelf
  short: Ko single upright prefab ots
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1852 Knee orthosis (ko), double upright, thigh and calf, with adjustable flexion and extension joint (unicentric or polycentric), medial-lateral and rotation control, with or without varus/valgus adjustment, prefabricated, off-the-shelf
  short: Ko double upright prefab ots
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1902 Ankle orthosis, ankle gauntlet or similar, with or without joints, prefabricated, off-the-shelf
  short: Afo ankle gauntlet pre ots
  added: 1988-01-01; action: N 2016-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1906 Ankle foot orthosis, multiligamentous ankle support, prefabricated, off-the-shelf
  short: Afo multilig ank sup pre ots
  added: 1988-01-01; action: N 2017-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1930 Ankle foot orthosis, plastic or other material, prefabricated, includes fitting and adjustment
  short: Afo plastic
  added: 1982-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1932 Afo, rigid anterior tibial section, total carbon fiber or equal material, prefabricated, includes fitting and adjustment
  short: Afo rig ant tib prefab tcf/=
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1940 Ankle foot orthosis, plastic or other material, custom fabricated
  short: Afo molded to patient plasti
  added: 1982-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1960 Ankle foot orthosis, posterior solid ankle, plastic, custom fabricated
  short: Afo pos solid ank plastic mo
  added: 1982-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1970 Ankle foot orthosis, plastic with ankle joint, custom fabricated
  short: Afo plastic molded w/ankle j
  added: 1982-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1971 Ankle foot orthosis, plastic or other material with ankle joint, prefabricated, includes fitting and adjustment
  short: Afo w/ankle joint, prefab
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L1990 Ankle foot orthosis, double upright free plantar dorsiflexion, solid stirrup, calf band/cuff (double bar 'bk' orthosis), custom fabricated
  short: Afo doub solid stirrup calf
  added: 1982-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L2036 Knee ankle foot orthosis, full plastic, double upright, with or without free motion knee, with or without free motion ankle, custom fabricated
  short: Kafo plas doub free knee mol
  added: 1988-01-01; action: N 2006-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L2116 Ankle foot orthosis, fracture orthosis, tibial fracture orthosis, rigid, prefabricated, includes fitting and adjustment
  short: Afo tibial fracture rigid
  added: 1988-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L2999 Lower extremity orthoses, not otherwise specified
  short: Lower extremity orthosis nos
  added: 1982-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
`;
