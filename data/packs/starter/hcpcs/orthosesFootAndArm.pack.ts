export const orthosesFootAndArm = `
# L3, L4: orthoses of foot and arm, repairs
L3000 Foot, insert, removable, molded to patient model, 'ucb' type, berkeley shell, each
  short: Ft insert ucb berkeley shell
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3010 Foot, insert, removable, molded to patient model, longitudinal arch support, each
  short: Foot longitudinal arch suppo
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3020 Foot, insert, removable, molded to patient model, longitudinal/ metatarsal support, each
  short: Foot longitud/metatarsal sup
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3030 Foot, insert, removable, formed to patient foot, each
  short: Foot arch support remov prem
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3100 Hallus-valgus night dynamic splint, prefabricated, off-the-shelf
  short: Hallus-valgus nt dyn pre ots
  added: 1985-01-01; action: N 2014-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3170 Foot, plastic, silicone or equal, heel stabilizer, prefabricated, off-the-shelf, each
  short: Foot plas heel stabi pre ots
  added: 1984-01-01; action: N 2014-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3215 Orthopedic footwear, ladies shoe, oxford, each
  short: Orthopedic ftwear ladies oxf
  added: 1984-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1F; tos: P; statute: 1862A8
L3219 Orthopedic footwear, mens shoe, oxford, each
  short: Orthopedic mens shoes oxford
  added: 1984-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1F; tos: P; statute: 1862A8
L3230 Orthopedic footwear, custom shoe, depth inlay, each
  short: Custom shoes depth inlay
  added: 1984-01-01; action: N 2006-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3260 Surgical boot/shoe, each
  short: Ambulatory surgical boot eac
  added: 1984-01-01; action: N 2003-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2079
L3300 Lift, elevation, heel, tapered to metatarsals, per inch
  short: Sho lift taper to metatarsal
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3332 Lift, elevation, inside shoe, tapered, up to one-half inch
  short: Shoe lifts tapered to one-ha
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3649 Orthopedic shoe, modification, addition or transfer, not otherwise specified
  short: Orthopedic shoe modifica nos
  added: 1982-01-01; action: N 1999-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2323
L3650 Shoulder orthosis, figure of eight design abduction restrainer, prefabricated, off-the-shelf
  short: So 8 abd restraint pre ots
  added: 1986-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3660 Shoulder orthosis, figure of eight design abduction restrainer, canvas and webbing, prefabricated, off-the-shelf
  short: So 8 ab rstr can/web pre ots
  added: 1982-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3670 Shoulder orthosis, acromio/clavicular (canvas and webbing type), prefabricated, off-the-shelf
  short: So acro/clav can web pre ots
  added: 1982-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3760 Elbow orthosis (eo), with adjustable position locking joint(s), prefabricated, item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific  patient by an individual with expertise
  short: Eo adj jt prefab custom fit
  added: 2001-01-01; action: N 2018-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3806 Wrist hand finger orthosis, includes one or more nontorsion joint(s), turnbuckles, elastic bands/springs, may include soft interface material, straps, custom fabricated, includes fitting and adjustment
  short: Whfo w/joint(s) custom fab
  added: 2007-01-01; action: N 2008-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3807 Wrist hand finger orthosis, without joint(s), prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Whfo w/o joints pre cst
  added: 2000-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3808 Wrist hand finger orthosis, rigid without joints, may include soft interface material; straps, custom fabricated, includes fitting and adjustment
  short: Whfo, rigid w/o joints
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3809 Wrist hand finger orthosis, without joint(s), prefabricated, off-the-shelf, any type
  short: Whfo w/o joints pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3908 Wrist hand orthosis, wrist extension control cock-up, non molded, prefabricated, off-the-shelf
  short: Who cock-up nonmolde pre ots
  added: 1986-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3913 Hand finger orthosis, without joints, may include soft interface, straps, custom fabricated, includes fitting and adjustment
  short: Hfo w/o joints cf
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3916 Wrist hand orthosis, includes one or more nontorsion joint(s), elastic bands, turnbuckles, may include soft interface, straps, prefabricated, off-the-shelf
  short: Who nontorsion jnts pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3924 Hand finger orthosis, without joints, may include soft interface, straps, prefabricated, off-the-shelf
  short: Hfo without joints pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3930 Hand finger orthosis, includes one or more nontorsion joint(s), turnbuckles, elastic bands/springs, may include soft interface material, straps, prefabricated, off-the-shelf
  short: Hfo nontorsion jnts pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3933 Finger orthosis, without joints, may include soft interface, custom fabricated, includes fitting and adjustment
  short: Fo w/o joints cf
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3980 Upper extremity fracture orthosis, humeral, prefabricated, includes fitting and adjustment
  short: Up ext fx orthos humeral nos
  added: 1982-01-01; action: N 2015-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L3999 Upper limb orthosis, not otherwise specified
  short: Upper limb orthosis nos
  added: 1982-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L4205 Repair of orthotic device, labor component, per 15 minutes
  short: Ortho dvc repair per 15 min
  added: 1997-01-01; action: N 1997-01-01; coverage: D; pricing: 46; multiple: A; betos: D1F; tos: P; mcm: 2100.4
L4210 Repair of orthotic device, repair or replace minor parts
  short: Orth dev repair/repl minor p
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 46; multiple: A; betos: D1F; tos: P; mcm: 2133, 2100.4, 2130D
L4350 Ankle control orthosis, stirrup style, rigid, includes any type interface (e.g., pneumatic, gel), prefabricated, off-the-shelf
  short: Ankle control ortho pre ots
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4360 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface material, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Pneumat walking boot pre cst
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4361 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface material, prefabricated, off-the-shelf
  short: Pneuma/vac walk boot pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4370 Pneumatic full leg splint, prefabricated, off-the-shelf
  short: Pneum full leg splnt pre ots
  added: 1989-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4386 Walking boot, non-pneumatic, with or without joints, with or without interface material, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Non-pneum walk boot pre cst
  added: 2003-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4387 Walking boot, non-pneumatic, with or without joints, with or without interface material, prefabricated, off-the-shelf
  short: Non-pneum walk boot pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4396 Static or dynamic ankle foot orthosis, including soft interface material, adjustable for fit, for positioning, may be used for minimal ambulation, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
  short: Static or dynami afo pre cst
  added: 1997-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4397 Static or dynamic ankle foot orthosis, including soft interface material, adjustable for fit, for positioning, may be used for minimal ambulation, prefabricated, off-the-shelf
  short: Static or dynami afo pre ots
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L4631 Ankle foot orthosis, walking boot type, varus/valgus correction, rocker bottom, anterior tibial shell, soft interface, custom arch support, plastic or other material, includes straps and closures, custom fabricated
  short: Afo, walk boot type, cus fab
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
`;
