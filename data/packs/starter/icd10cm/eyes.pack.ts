export const eyes = `
# H0 to H5: eye
H00.- Hordeolum and chalazion
H00.0- Hordeolum (externum) (internum) of eyelid
H00.01- Hordeolum externum
H00.011 Hordeolum externum right upper eyelid
H00.014 Hordeolum externum left upper eyelid
H00.1- Chalazion
H00.11 Chalazion right upper eyelid
H00.14 Chalazion left upper eyelid
H04.- Disorders of lacrimal system
H04.1- Other disorders of lacrimal gland
H04.12- Dry eye syndrome
H04.121 Dry eye syndrome of right lacrimal gland
H04.122 Dry eye syndrome of left lacrimal gland
H04.123 Dry eye syndrome of bilateral lacrimal glands
H10.- Conjunctivitis
H10.1- Acute atopic conjunctivitis
H10.11 Acute atopic conjunctivitis, right eye
H10.12 Acute atopic conjunctivitis, left eye
H10.13 Acute atopic conjunctivitis, bilateral
H10.3- Unspecified acute conjunctivitis
H10.31 Unspecified acute conjunctivitis, right eye
H10.32 Unspecified acute conjunctivitis, left eye
H10.33 Unspecified acute conjunctivitis, bilateral
H10.9 Unspecified conjunctivitis
H11.- Other disorders of conjunctiva
H11.3- Conjunctival hemorrhage
H11.31 Conjunctival hemorrhage, right eye
H11.32 Conjunctival hemorrhage, left eye
H25.- Age-related cataract
H25.1- Age-related nuclear cataract
H25.11 Age-related nuclear cataract, right eye
H25.12 Age-related nuclear cataract, left eye
H25.13 Age-related nuclear cataract, bilateral
H25.8- Other age-related cataract
H25.81- Combined forms of age-related cataract
H25.813 Combined forms of age-related cataract, bilateral
H25.9 Unspecified age-related cataract
H26.- Other cataract
H26.9 Unspecified cataract
H35.- Other retinal disorders
H35.3- Degeneration of macula and posterior pole
H35.30 Unspecified macular degeneration
H35.31- Nonexudative age-related macular degeneration
H35.311- Nonexudative age-related macular degeneration, right eye
H35.3112 Nonexudative age-related macular degeneration, right eye, intermediate dry stage
  short: Nexdtve age-related mclr degn, right eye, intermed dry stage
H35.313- Nonexudative age-related macular degeneration, bilateral
H35.3131 Nonexudative age-related macular degeneration, bilateral, early dry stage
  short: Nexdtve age-related mclr degn, bilateral, early dry stage
H35.32- Exudative age-related macular degeneration
H35.321- Exudative age-related macular degeneration, right eye
H35.3211 Exudative age-related macular degeneration, right eye, with active choroidal neovascularization
  short: Exdtve age-rel mclr degn, right eye, with actv chrdl neovas
H35.322- Exudative age-related macular degeneration, left eye
H35.3221 Exudative age-related macular degeneration, left eye, with active choroidal neovascularization
  short: Exdtve age-rel mclr degn, left eye, with actv chrdl neovas
H35.323- Exudative age-related macular degeneration, bilateral
H35.3231 Exudative age-related macular degeneration, bilateral, with active choroidal neovascularization
  short: Exudative age-rel mclr degn, bi, with actv chrdl neovas
H35.37- Puckering of macula
H35.371 Puckering of macula, right eye
H35.8- Other specified retinal disorders
H35.81 Retinal edema
H35.9 Unspecified retinal disorder
H40.- Glaucoma
H40.0- Glaucoma suspect
H40.00- Preglaucoma, unspecified
H40.001 Preglaucoma, unspecified, right eye
H40.003 Preglaucoma, unspecified, bilateral
H40.1- Open-angle glaucoma
H40.10- Unspecified open-angle glaucoma
H40.10X0 Unspecified open-angle glaucoma, stage unspecified
H40.11- Primary open-angle glaucoma
H40.111- Primary open-angle glaucoma, right eye
H40.1111 Primary open-angle glaucoma, right eye, mild stage
H40.113- Primary open-angle glaucoma, bilateral
H40.1131 Primary open-angle glaucoma, bilateral, mild stage
H40.1132 Primary open-angle glaucoma, bilateral, moderate stage
H40.9 Unspecified glaucoma
H43.- Disorders of vitreous body
H43.1- Vitreous hemorrhage
H43.11 Vitreous hemorrhage, right eye
H43.3- Other vitreous opacities
H43.39- Other vitreous opacities
H43.391 Other vitreous opacities, right eye
H43.8- Other disorders of vitreous body
H43.81- Vitreous degeneration
H43.811 Vitreous degeneration, right eye
H43.813 Vitreous degeneration, bilateral
H50.- Other strabismus
H50.0- Esotropia
H50.00 Unspecified esotropia
H52.- Disorders of refraction and accommodation
H52.0- Hypermetropia
H52.01 Hypermetropia, right eye
H52.03 Hypermetropia, bilateral
H52.1- Myopia
H52.13 Myopia, bilateral
H52.2- Astigmatism
H52.20- Unspecified astigmatism
H52.203 Unspecified astigmatism, bilateral
H52.22- Regular astigmatism
H52.223 Regular astigmatism, bilateral
H52.4 Presbyopia
H53.- Visual disturbances
H53.2 Diplopia
H53.8 Other visual disturbances
H53.9 Unspecified visual disturbance
H54.- Blindness and low vision
H54.7 Unspecified visual loss
H57.- Other disorders of eye and adnexa
H57.1- Ocular pain
H57.11 Ocular pain, right eye
H57.12 Ocular pain, left eye
H57.13 Ocular pain, bilateral
H57.8- Other specified disorders of eye and adnexa
H57.89 Other specified disorders of eye and adnexa
`;
