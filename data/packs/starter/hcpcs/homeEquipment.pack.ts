export const homeEquipment = `
# E0: monitors, lifts, compression, stimulators, pumps, traction
E0607 Home blood glucose monitor
  short: Blood glucose monitor home
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-11
E0617 External defibrillator with integrated electrocardiogram analysis
  short: Automatic ext defibrillator
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: 9, R
E0618 Apnea monitor, without recording feature
  short: Apnea monitor
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1E; tos: R
E0621 Sling or seat, patient lift, canvas or nylon
  short: Patient lift sling or seat
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9
E0627 Seat lift mechanism, electric, any type
  short: Seat lift mech, electric any
  added: 1992-01-01; action: N 2017-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-8; mcm: 4107.8
E0630 Patient lift, hydraulic or mechanical, includes any seat, sling, strap(s) or pad(s)
  short: Patient lift hydraulic
  added: 1986-01-01; action: N 2008-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0635 Patient lift, electric with seat or sling
  short: Patient lift electric
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0637 Combination sit to stand frame/table system, any size including pediatric, with seat lift feature, with or without wheels
  short: Combination sit to stand sys
  added: 2004-01-01; action: N 2012-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9
E0638 Standing frame/table system, one position (e.g., upright, supine or prone stander), any size including pediatric, with or without wheels
  short: Standing frame sys
  added: 2004-01-01; action: N 2012-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9
E0650 Pneumatic compressor, non-segmental home model
  short: Pneuma compresor non-segment
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0651 Pneumatic compressor, segmental home model without calibrated gradient pressure
  short: Pneum compressor segmental
  added: 1988-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0652 Pneumatic compressor, segmental home model with calibrated gradient pressure
  short: Pneum compres w/cal pressure
  added: 1988-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0660 Non-segmental pneumatic appliance for use with pneumatic compressor, full leg
  short: Pneumatic appliance full leg
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0667 Segmental pneumatic appliance for use with pneumatic compressor, full leg
  short: Seg pneumatic appl full leg
  added: 1988-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0668 Segmental pneumatic appliance for use with pneumatic compressor, full arm
  short: Seg pneumatic appl full arm
  added: 1988-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0669 Segmental pneumatic appliance for use with pneumatic compressor, half leg
  short: Seg pneumatic appli half leg
  added: 1994-01-01; action: N 1994-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0675 Pneumatic compression device, high pressure, rapid inflation/deflation cycle, for arterial insufficiency (unilateral or bilateral system)
  short: Pneumatic compression device
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E0676 Intermittent limb compression device (includes all accessories), not otherwise specified
  short: Inter limb compress dev nos
  added: 2007-01-01; action: N 2023-10-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: A, P, R
E0694 Ultraviolet multidirectional light therapy system in 6 foot cabinet, includes bulbs/lamps, timer and eye protection
  short: Uvl md cabinet sys 6 ft
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0720 Transcutaneous electrical nerve stimulation (tens) device, two lead, localized stimulation
  short: Tens two lead
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-20, 35-46; mcm: 4107.6
E0730 Transcutaneous electrical nerve stimulation (tens) device, four or more leads, for multiple nerve stimulation
  short: Tens four lead
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-20, 35-46; mcm: 4107.6
E0744 Neuromuscular stimulator for scoliosis
  short: Neuromuscular stim for scoli
  added: 1989-01-01; action: N 1996-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E0745 Neuromuscular stimulator, electronic shock unit
  short: Neuromuscular stim for shock
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 35-77
E0747 Osteogenesis stimulator, electrical, non-invasive, other than spinal applications
  short: Elec osteogen stim not spine
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-48
E0748 Osteogenesis stimulator, electrical, non-invasive, spinal applications
  short: Elec osteogen stim spinal
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-48
E0760 Osteogenesis stimulator, low intensity ultrasound, non-invasive
  short: Osteogen ultrasound stimltor
  added: 1997-01-01; action: N 2001-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; mcm: 35-48
E0764 Functional neuromuscular stimulation, transcutaneous stimulation of sequential muscle groups of ambulation with computer control, used for walking by spinal cord injured, entire system, after completion of training program
  short: Functional neuromuscularstim
  added: 2006-01-01; action: N 2014-04-01; coverage: D; pricing: 36; multiple: A; betos: D1F; tos: A, P, R; cim: 35-77
E0765 Fda approved nerve stimulator, with replaceable batteries, for treatment of nausea and vomiting
  short: Nerve stimulator for tx n&v
  added: 2001-01-01; action: N 2010-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0766 Electrical stimulation device used for cancer treatment, includes all accessories, any type
  short: Elec stim cancer treatment
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 31; multiple: A; betos: D1E; tos: R
E0776 Iv pole
  added: 1985-01-01; action: N 1996-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, E, P
E0779 Ambulatory infusion pump, mechanical, reusable, for infusion 8 hours or greater
  short: Amb infusion pump mechanical
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
E0780 Ambulatory infusion pump, mechanical, reusable, for infusion less than 8 hours
  short: Mech amb infusion pump <8hrs
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0781 Ambulatory infusion pump, single or multiple channels, electric or battery operated, with administrative equipment, worn by patient
  short: External ambulatory infus pu
  added: 1987-01-01; action: N 2000-07-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: 9, R; cim: 60-14
E0783 Infusion pump system, implantable, programmable (includes all components, e.g., pump, catheter, connectors, etc.)
  short: Programmable infusion pump
  added: 1995-01-01; action: N 1998-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-14
E0784 External ambulatory infusion pump, insulin
  short: Ext amb infusn pump insulin
  added: 1996-01-01; action: N 2000-07-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-14
E0786 Implantable programmable infusion pump, replacement (excludes implantable intraspinal catheter)
  short: Implantable pump replacement
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: 9; cim: 60-14
E0791 Parenteral infusion pump, stationary, single or multi-channel
  short: Parenteral infusion pump sta
  added: 1989-01-01; action: N 1996-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 65-10; mcm: 2130, 4450
E0849 Traction equipment, cervical, free-standing stand/frame, pneumatic, applying traction force to other than mandible
  short: Cervical pneum trac equip
  added: 2005-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
E0855 Cervical traction equipment not requiring additional stand or frame
  short: Cervical traction equipment
  added: 1998-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
E0910 Trapeze bars, a/k/a patient helper, attached to bed, with grab bar
  short: Trapeze bar attached to bed
  added: 1986-01-01; action: N 1984-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0911 Trapeze bar, heavy duty, for patient weight capacity greater than 250 pounds, attached to bed, with grab bar
  short: Hd trapeze bar attach to bed
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-9
E0912 Trapeze bar, heavy duty, for patient weight capacity greater than 250 pounds, free standing, complete with grab bar
  short: Hd trapeze bar free standing
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-9
E0935 Continuous passive motion exercise device for use on knee only
  short: Cont pas motion exercise dev
  added: 1986-01-01; action: N 2006-01-01; coverage: D; pricing: 31; multiple: A; betos: D1E; tos: R; cim: 60-9
E0940 Trapeze bar, free standing, complete with grab bar
  short: Trapeze bar free standing
  added: 1986-01-01; action: N 1989-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-9
E0942 Cervical head harness/halter
  added: 1986-01-01; action: N 1986-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
# E1, E2: dialysis, motion, glucose monitors, wound therapy, speech
E1699 Dialysis equipment, not otherwise specified
  short: Dialysis equipment noc
  added: 1986-01-01; action: N 2015-01-01; coverage: D; pricing: 00; multiple: 9; note: 0017; betos: P9B; tos: L
E1800 Dynamic adjustable elbow extension and flexion device, includes soft interface material
  short: Adjust elbow ext & flex dev
  added: 1996-01-01; action: C 2025-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: P, R
E1805 Dynamic adjustable wrist extension and flexion device, includes soft interface material
  short: Adjust wrist ext & flex dev
  added: 1996-01-01; action: C 2025-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: P, R
E1810 Dynamic adjustable knee extension and flexion device, includes soft interface material
  short: Adjust knee ext & flex dev
  added: 1996-01-01; action: C 2025-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: P, R
E1811 Static progressive stretch knee device, extension and/or flexion, with or without range of motion adjustment, includes all components and accessories
  short: Sps knee device
  added: 2002-01-01; action: N 2008-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: P, R
E2000 Gastric suction pump, home model, portable or stationary, electric
  short: Gastric suction pump hme mdl
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E2100 Blood glucose monitor with integrated voice synthesizer
  short: Bld glucose monitor w voice
  added: 2002-01-01; action: N 2002-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-11
E2102 Adjunctive, non-implanted continuous glucose monitor or receiver
  short: Adju cgm receiver/monitor
  added: 2022-04-01; action: N 2023-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E2103 Non-adjunctive, non-implanted continuous glucose monitor or receiver
  short: Non-adju cgm receiver/mon
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E2402 Negative pressure wound therapy electrical pump, stationary or portable
  short: Neg press wound therapy pump
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E2500 Speech generating device, digitized speech, using pre-recorded messages, less than or equal to 8 minutes recording time
  short: Sgd digitized pre-rec <=8min
  added: 2004-01-01; action: N 2019-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-23
E2510 Speech generating device, synthesized speech, permitting multiple methods of message formulation and multiple methods of device access
  short: Sgd w multi methods msg/accs
  added: 2004-01-01; action: N 2019-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-23
E2599 Accessory for speech generating device, not otherwise classified
  short: Sgd accessory noc
  added: 2004-01-01; action: N 2014-04-01; coverage: D; pricing: 46; multiple: A; betos: D1E; tos: A, P, R; cim: 60-23
`;
