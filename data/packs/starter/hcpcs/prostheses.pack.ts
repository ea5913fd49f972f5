export const prostheses = `
# L5 to L9: prostheses and implants
L5000 Partial foot, shoe insert with longitudinal arch, toe filler
  short: Sho insert w arch toe filler
  added: 1982-01-01; action: N 1996-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2323
L5100 Below knee, molded socket, shin, sach foot
  short: Molded socket shin sach foot
  added: 1982-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5301 Below knee, molded socket, shin, sach foot, endoskeletal system
  short: Bk mold socket sach ft endo
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5321 Above knee, molded socket, open end, sach foot, endoskeletal system, single axis knee
  short: Ak open end sach
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5620 Addition to lower extremity, test socket, below knee
  short: Test socket below knee
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5624 Addition to lower extremity, test socket, above knee
  short: Test socket above knee
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5637 Addition to lower extremity, below knee, total contact
  short: Below knee total contact
  added: 1989-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5649 Addition to lower extremity, ischial containment/narrow m-l socket
  short: Isch containmt/narrow m-l so
  added: 1988-01-01; action: N 1988-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5673 Addition to lower extremity, below knee/above knee, custom fabricated from existing mold or prefabricated, socket insert, silicone gel, elastomeric or equal, for use with locking mechanism
  short: Socket insert w lock mech
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5685 Addition to lower extremity prosthesis, below knee, suspension/sealing sleeve, with or without valve, any material, each
  short: Below knee sus/seal sleeve
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5700 Replacement, socket, below knee, molded to patient model
  short: Replace socket below knee
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5701 Replacement, socket, above knee/knee disarticulation, including attachment plate, molded to patient model
  short: Replace socket above knee
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5828 Addition, endoskeletal knee-shin system, single axis, fluid swing and stance phase control
  short: Endo knee-shin fluid swg/sta
  added: 1988-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5856 Addition to lower extremity prosthesis, endoskeletal knee-shin system, microprocessor control feature, swing and stance phase, includes electronic sensor(s), any type
  short: Elec knee-shin swing/stance
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5940 Addition, endoskeletal system, below knee, ultra-light material (titanium, carbon fiber or equal)
  short: Endo bk ultra-light material
  added: 1988-01-01; action: N 1988-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5970 All lower extremity prostheses, foot, external keel, sach foot
  short: Foot external keel sach foot
  added: 1989-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5981 All lower extremity prostheses, flex-walk system or equal
  short: Flex-walk sys low ext prosth
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5987 All lower extremity prosthesis, shank foot system with vertical loading pylon
  short: Shank ft w vert load pylon
  added: 1997-01-01; action: N 1997-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L5999 Lower extremity prosthesis, not otherwise specified
  short: Lowr extremity prosthes nos
  added: 1982-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L6000 Partial hand, thumb remaining
  short: Part hand thumb rem
  added: 1982-01-01; action: N 2012-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L6100 Below elbow, molded socket, flexible elbow hinge, triceps pad
  short: Elb mold sock flex hinge pad
  added: 1982-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L6500 Above elbow, molded socket, endoskeletal system, including soft prosthetic tissue shaping
  short: Above elbow prosth tiss shap
  added: 1982-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L6703 Terminal device, passive hand/mitt, any material, any size
  short: Term dev, passive hand mitt
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L6706 Terminal device, hook, mechanical, voluntary opening, any material, any size, lined or unlined
  short: Term dev mech hook vol open
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L6935 Below elbow, external power, self-suspended inner socket, removable forearm shell, otto bock or equal electrodes, cables, two batteries and one charger, myoelectronic control of terminal device
  short: Below elbow myoelectronic ct
  added: 1988-01-01; action: N 1996-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L7007 Electric hand, switch or myoelectric controlled, adult
  short: Adult electric hand
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L7499 Upper extremity prosthesis, not otherwise specified
  short: Upper extremity prosthes nos
  added: 1985-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L7510 Repair of prosthetic device, repair or replace minor parts
  short: Prosthetic device repair rep
  added: 1985-01-01; action: N 2003-01-01; coverage: D; pricing: 46; multiple: A; betos: D1F; tos: P; mcm: 2100.4, 2130D, 2133
L7520 Repair prosthetic device, labor component, per 15 minutes
  short: Repair prosthesis per 15 min
  added: 1997-01-01; action: N 2000-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L7600 Prosthetic donning sleeve, any material, each
  short: Prosthetic donning sleeve
  added: 2006-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1F; tos: P; statute: 1862(1)(a)
L7900 Male vacuum erection system
  added: 1997-01-01; action: N 2016-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1F; tos: P; statute: 1834a
L8000 Breast prosthesis, mastectomy bra, without integrated breast prosthesis form, any size, any type
  short: Mastectomy bra
  added: 1986-01-01; action: N 2013-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130 A
L8010 Breast prosthesis, mastectomy sleeve
  short: Mastectomy sleeve
  added: 1986-01-01; action: N 2005-04-01; coverage: D; pricing: 00; multiple: 9; betos: D1F; tos: P; mcm: 2130 A
L8020 Breast prosthesis, mastectomy form
  short: Mastectomy form
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130 A
L8030 Breast prosthesis, silicone or equal, without integral adhesive
  short: Breast prosthes w/o adhesive
  added: 1989-01-01; action: N 2010-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130 A
L8035 Custom breast prosthesis, post mastectomy, molded to patient model
  short: Custom breast prosthesis
  added: 1999-01-01; action: N 1999-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130
L8039 Breast prosthesis, not otherwise specified
  short: Breast prosthesis nos
  added: 1998-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L8040 Nasal prosthesis, provided by a non-physician
  short: Nasal prosthesis
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L8300 Truss, single with standard pad
  short: Truss single w/ standard pad
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 70-1, 70-2; mcm: 2133
L8420 Prosthetic sock, multiple ply, below knee, each
  short: Prosthetic sock multi ply bk
  added: 1982-01-01; action: N 1999-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2133
L8440 Prosthetic shrinker, below knee, each
  short: Shrinker below knee
  added: 1982-01-01; action: N 1996-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2133
L8470 Prosthetic sock, single ply, fitting, below knee, each
  short: Pros sock single ply bk
  added: 1982-01-01; action: N 1999-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2133
L8499 Unlisted procedure for miscellaneous prosthetic services
  short: Unlisted misc prosthetic ser
  added: 1982-01-01; action: N 2002-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
L8500 Artificial larynx, any type
  short: Artificial larynx
  added: 1990-01-01; action: N 1996-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 65-5; mcm: 2130
L8501 Tracheostomy speaking valve
  added: 1990-01-01; action: N 1996-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 65-16
L8509 Tracheo-esophageal voice prosthesis, inserted by a licensed health care provider, any type
  short: Trach-esoph voice pros md in
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L8600 Implantable breast prosthesis, silicone or equal
  short: Implant breast silicone/eq
  added: 1992-01-01; action: N 1997-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 35-47; mcm: 2130
L8606 Injectable bulking agent, synthetic implant, urinary tract, 1 ml syringe, includes shipping and necessary supplies
  short: Synthetic implnt urinary 1ml
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 65.9
L8614 Cochlear device, includes all internal and external components
  short: Cochlear device
  added: 1992-01-01; action: N 2007-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 65-14; mcm: 2130
L8619 Cochlear implant, external speech processor and controller, integrated system, replacement
  short: Coch imp ext proc/contr rplc
  added: 1996-01-01; action: N 2010-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 65-14
L8627 Cochlear implant, external speech processor, component, replacement
  short: Cid ext speech process repl
  added: 2010-01-01; action: N 2010-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; cim: 65-14
L8670 Vascular graft material, synthetic, implant
  short: Vascular graft, synthetic
  added: 1992-01-01; action: N 1997-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2130
L8680 Implantable neurostimulator electrode, each
  short: Implt neurostim elctr each
  added: 2006-01-01; action: N 2014-04-01; coverage: I; pricing: 00; multiple: 9; betos: D1F; tos: P
L8686 Implantable neurostimulator pulse generator, single array, non-rechargeable, includes extension
  short: Implt nrostm pls gen sng non
  added: 2006-01-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: D1F; tos: P
L8690 Auditory osseointegrated device, includes all internal and external components
  short: Aud osseo dev, int/ext comp
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
L8699 Prosthetic implant, not otherwise specified
  short: Prosthetic implant nos
  added: 1998-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
`;
