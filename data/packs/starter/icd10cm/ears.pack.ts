export const ears = `
# H6 to H9: ear
H60.- Otitis externa
H60.3- Other infective otitis externa
H60.31- Diffuse otitis externa
H60.311 Diffuse otitis externa, right ear
H60.312 Diffuse otitis externa, left ear
H60.313 Diffuse otitis externa, bilateral
H60.5- Acute noninfective otitis externa
H60.50- Unspecified acute noninfective otitis externa
H60.501 Unspecified acute noninfective otitis externa, right ear
H60.502 Unspecified acute noninfective otitis externa, left ear
H60.9- Unspecified otitis externa
H60.90 Unspecified otitis externa, unspecified ear
H60.91 Unspecified otitis externa, right ear
H61.- Other disorders of external ear
H61.2- Impacted cerumen
H61.20 Impacted cerumen, unspecified ear
H61.21 Impacted cerumen, right ear
H61.22 Impacted cerumen, left ear
H61.23 Impacted cerumen, bilateral
H65.- Nonsuppurative otitis media
H65.0- Acute serous otitis media
H65.01 Acute serous otitis media, right ear
H65.02 Acute serous otitis media, left ear
H65.03 Acute serous otitis media, bilateral
H65.2- Chronic serous otitis media
H65.21 Chronic serous otitis media, right ear
H65.22 Chronic serous otitis media, left ear
H65.23 Chronic serous otitis media, bilateral
H65.9- Unspecified nonsuppurative otitis media
H65.90 Unspecified nonsuppurative otitis media, unspecified ear
H65.91 Unspecified nonsuppurative otitis media, right ear
H65.92 Unspecified nonsuppurative otitis media, left ear
H65.93 Unspecified nonsuppurative otitis media, bilateral
H66.- Suppurative and unspecified otitis media
H66.0- Acute suppurative otitis media
H66.00- Acute suppurative otitis media without spontaneous rupture of ear drum
  short: Acute suppurative otitis media w/o spontaneous rupt ear drum
H66.001 Acute suppurative otitis media without spontaneous rupture of ear drum, right ear
  short: Acute suppr otitis media w/o spon rupt ear drum, right ear
H66.002 Acute suppurative otitis media without spontaneous rupture of ear drum, left ear
  short: Acute suppr otitis media w/o spon rupt ear drum, left ear
H66.003 Acute suppurative otitis media without spontaneous rupture of ear drum, bilateral
  short: Acute suppr otitis media w/o spon rupt ear drum, bilateral
H66.004 Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, right ear
  short: Ac suppr otitis media w/o spon rupt ear drum, recur, r ear
H66.005 Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, left ear
  short: Ac suppr otitis media w/o spon rupt ear drum, recur, l ear
H66.006 Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, bilateral
  short: Acute suppr otitis media w/o spon rupt ear drum, recur, bi
H66.01- Acute suppurative otitis media with spontaneous rupture of ear drum
  short: Acute suppurative otitis media w spontaneous rupt ear drum
H66.011 Acute suppurative otitis media with spontaneous rupture of ear drum, right ear
  short: Acute suppr otitis media w spon rupt ear drum, right ear
H66.012 Acute suppurative otitis media with spontaneous rupture of ear drum, left ear
  short: Acute suppr otitis media w spon rupt ear drum, left ear
H66.3- Other chronic suppurative otitis media
H66.3X- Other chronic suppurative otitis media
H66.3X1 Other chronic suppurative otitis media, right ear
H66.9- Otitis media, unspecified
H66.90 Otitis media, unspecified, unspecified ear
H66.91 Otitis media, unspecified, right ear
H66.92 Otitis media, unspecified, left ear
H66.93 Otitis media, unspecified, bilateral
H72.- Perforation of tympanic membrane
H72.9- Unspecified perforation of tympanic membrane
H72.90 Unspecified perforation of tympanic membrane, unspecified ear
  short: Unsp perforation of tympanic membrane, unspecified ear
H72.91 Unspecified perforation of tympanic membrane, right ear
H81.- Disorders of vestibular function
H81.0- Meniere's disease
H81.01 Meniere's disease, right ear
H81.09 Meniere's disease, unspecified ear
H81.1- Benign paroxysmal vertigo
H81.10 Benign paroxysmal vertigo, unspecified ear
H81.11 Benign paroxysmal vertigo, right ear
H81.12 Benign paroxysmal vertigo, left ear
H81.13 Benign paroxysmal vertigo, bilateral
H81.2- Vestibular neuronitis
H81.23 Vestibular neuronitis, bilateral
H81.4 Vertigo of central origin
H90.- Conductive and sensorineural hearing loss
H90.3 Sensorineural hearing loss, bilateral
H90.4- Sensorineural hearing loss, unilateral with unrestricted hearing on the contralateral side
  short: Sensorineural hear loss, uni w unrestricted hear cntra side
H90.41 Sensorineural hearing loss, unilateral, right ear, with unrestricted hearing on the contralateral side
  short: Snsrnrl hear loss, uni, right ear, w unrestr hear cntra side
H90.42 Sensorineural hearing loss, unilateral, left ear, with unrestricted hearing on the contralateral side
  short: Snsrnrl hear loss, uni, left ear, w unrestr hear cntra side
H90.5 Unspecified sensorineural hearing loss
H90.6 Mixed conductive and sensorineural hearing loss, bilateral
H90.A- Conductive and sensorineural hearing loss with restricted hearing on the contralateral side
  short: Cndct/snrl hearing loss with restricted hear cntra side
H90.A2- Sensorineural hearing loss, unilateral, with restricted hearing on the contralateral side
  short: Snsrnrl hear loss, uni, with restricted hear cntra side
H90.A21 Sensorineural hearing loss, unilateral, right ear, with restricted hearing on the contralateral side
  short: Snsrnrl hear loss, uni, r ear, with rstrcd hear cntra side
H91.- Other and unspecified hearing loss
H91.0- Ototoxic hearing loss
H91.03 Ototoxic hearing loss, bilateral
H91.2- Sudden idiopathic hearing loss
H91.21 Sudden idiopathic hearing loss, right ear
H91.9- Unspecified hearing loss
H91.90 Unspecified hearing loss, unspecified ear
H91.91 Unspecified hearing loss, right ear
H91.92 Unspecified hearing loss, left ear
H91.93 Unspecified hearing loss, bilateral
H92.- Otalgia and effusion of ear
H92.0- Otalgia
H92.01 Otalgia, right ear
H92.02 Otalgia, left ear
H92.03 Otalgia, bilateral
H92.09 Otalgia, unspecified ear
H92.1- Otorrhea
H92.11 Otorrhea, right ear
H92.12 Otorrhea, left ear
H93.- Other disorders of ear, not elsewhere classified
H93.1- Tinnitus
H93.11 Tinnitus, right ear
H93.12 Tinnitus, left ear
H93.13 Tinnitus, bilateral
`;
