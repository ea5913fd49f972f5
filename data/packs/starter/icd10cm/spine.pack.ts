export const spine = `
# M3, M4: connective tissue, spine
M31.- Other necrotizing vasculopathies
M31.5 Giant cell arteritis with polymyalgia rheumatica
M31.6 Other giant cell arteritis
M32.- Systemic lupus erythematosus (SLE)
M32.1- Systemic lupus erythematosus with organ or system involvement
  short: Systemic lupus erythematosus w organ or system involvement
M32.10 Systemic lupus erythematosus, organ or system involvement unspecified
  short: Systemic lupus erythematosus, organ or system involv unsp
M32.14 Glomerular disease in systemic lupus erythematosus
M32.9 Systemic lupus erythematosus, unspecified
M33.- Dermatopolymyositis
M33.9- Dermatopolymyositis, unspecified
M33.90 Dermatopolymyositis, unspecified, organ involvement unspecified
  short: Dermatopolymyositis, unsp, organ involvement unspecified
M34.- Systemic sclerosis [scleroderma]
M34.9 Systemic sclerosis, unspecified
M35.- Other systemic involvement of connective tissue
M35.0- Sjogren syndrome
M35.00 Sjogren syndrome, unspecified
M35.01 Sjogren syndrome with keratoconjunctivitis
M35.1 Other overlap syndromes
M35.3 Polymyalgia rheumatica
M35.7 Hypermobility syndrome
M35.8- Other specified systemic involvement of connective tissue
M35.89 Other specified systemic involvement of connective tissue
M35.9 Systemic involvement of connective tissue, unspecified
M41.- Scoliosis
M41.1- Juvenile and adolescent idiopathic scoliosis
M41.12- Adolescent idiopathic scoliosis
M41.124 Adolescent idiopathic scoliosis, thoracic region
M41.2- Other idiopathic scoliosis
M41.20 Other idiopathic scoliosis, site unspecified
M41.25 Other idiopathic scoliosis, thoracolumbar region
M41.26 Other idiopathic scoliosis, lumbar region
M41.8- Other forms of scoliosis
M41.80 Other forms of scoliosis, site unspecified
M41.84 Other forms of scoliosis, thoracic region
M41.9 Scoliosis, unspecified
M43.- Other deforming dorsopathies
M43.0- Spondylolysis
M43.06 Spondylolysis, lumbar region
M43.1- Spondylolisthesis
M43.10 Spondylolisthesis, site unspecified
M43.12 Spondylolisthesis, cervical region
M43.15 Spondylolisthesis, thoracolumbar region
M43.16 Spondylolisthesis, lumbar region
M43.17 Spondylolisthesis, lumbosacral region
M43.6 Torticollis
M45.- Ankylosing spondylitis
M45.9 Ankylosing spondylitis of unspecified sites in spine
M45.A- Non-radiographic axial spondyloarthritis
M45.A0 Non-radiographic axial spondyloarthritis of unspecified sites in spine
  short: Non-radiographic axial spondyloarthritis unsp site in spin
M46.- Other inflammatory spondylopathies
M46.1 Sacroiliitis, not elsewhere classified
M47.- Spondylosis
M47.1- Other spondylosis with myelopathy
M47.12 Other spondylosis with myelopathy, cervical region
M47.2- Other spondylosis with radiculopathy
M47.22 Other spondylosis with radiculopathy, cervical region
M47.26 Other spondylosis with radiculopathy, lumbar region
M47.27 Other spondylosis with radiculopathy, lumbosacral region
M47.8- Other spondylosis
M47.81- Spondylosis without myelopathy or radiculopathy
M47.811 Spondylosis without myelopathy or radiculopathy, occipito-atlanto-axial region
  short: Spondyls w/o myelpath or radiculopathy, occipt-atlan-ax rgn
M47.812 Spondylosis without myelopathy or radiculopathy, cervical region
  short: Spondylosis w/o myelopathy or radiculopathy, cervical region
M47.813 Spondylosis without myelopathy or radiculopathy, cervicothoracic region
  short: Spondyls w/o myelopathy or radiculopathy, cervicothor region
M47.814 Spondylosis without myelopathy or radiculopathy, thoracic region
  short: Spondylosis w/o myelopathy or radiculopathy, thoracic region
M47.815 Spondylosis without myelopathy or radiculopathy, thoracolumbar region
  short: Spondyls w/o myelopathy or radiculopathy, thoracolum region
M47.816 Spondylosis without myelopathy or radiculopathy, lumbar region
  short: Spondylosis w/o myelopathy or radiculopathy, lumbar region
M47.817 Spondylosis without myelopathy or radiculopathy, lumbosacral region
  short: Spondyls w/o myelopathy or radiculopathy, lumbosacr region
M47.819 Spondylosis without myelopathy or radiculopathy, site unspecified
  short: Spondylosis without myelopathy or radiculopathy, site unsp
M47.89- Other spondylosis
M47.892 Other spondylosis, cervical region
M47.896 Other spondylosis, lumbar region
M47.9 Spondylosis, unspecified
M48.- Other spondylopathies
M48.0- Spinal stenosis
M48.02 Spinal stenosis, cervical region
M48.04 Spinal stenosis, thoracic region
M48.05 Spinal stenosis, thoracolumbar region
M48.06- Spinal stenosis, lumbar region
M48.061 Spinal stenosis, lumbar region without neurogenic claudication
  short: Spinal stenosis, lumbar region without neurogenic claud
M48.062 Spinal stenosis, lumbar region with neurogenic claudication
M48.07 Spinal stenosis, lumbosacral region
M48.1- Ankylosing hyperostosis [Forestier]
M48.10 Ankylosing hyperostosis [Forestier], site unspecified
M48.5- Collapsed vertebra, not elsewhere classified
M48.50- Collapsed vertebra, not elsewhere classified, site unspecified
  short: Collapsed vertebra, not elsewhere classified, site unsp
M48.50XA Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture
  short: Collapsed vertebra, NEC, site unsp, init
M48.54- Collapsed vertebra, not elsewhere classified, thoracic region
  short: Collapsed vertebra, NEC, thoracic region
M48.54XA Collapsed vertebra, not elsewhere classified, thoracic region, initial encounter for fracture
  short: Collapsed vertebra, NEC, thoracic region, init
M48.56- Collapsed vertebra, not elsewhere classified, lumbar region
M48.56XA Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture
  short: Collapsed vertebra, NEC, lumbar region, init
M48.8- Other specified spondylopathies
M48.8X- Other specified spondylopathies
M48.8X6 Other specified spondylopathies, lumbar region
M48.9 Spondylopathy, unspecified
`;
