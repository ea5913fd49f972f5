export const moodAndBehavior = `
# F3 to F9: mood, anxiety, development, behavior
F31.- Bipolar disorder
F31.0 Bipolar disorder, current episode hypomanic
F31.3- Bipolar disorder, current episode depressed, mild or moderate severity
  short: Bipolar disord, current episode depress, mild or mod severt
F31.30 Bipolar disorder, current episode depressed, mild or moderate severity, unspecified
  short: Bipolar disord, crnt epsd depress, mild or mod severt, unsp
F31.31 Bipolar disorder, current episode depressed, mild
F31.32 Bipolar disorder, current episode depressed, moderate
F31.4 Bipolar disorder, current episode depressed, severe, without psychotic features
  short: Bipolar disord, crnt epsd depress, sev, w/o psych features
F31.6- Bipolar disorder, current episode mixed
F31.60 Bipolar disorder, current episode mixed, unspecified
F31.7- Bipolar disorder, currently in remission
F31.70 Bipolar disorder, currently in remission, most recent episode unspecified
  short: Bipolar disord, currently in remis, most recent episode unsp
F31.8- Other bipolar disorders
F31.81 Bipolar II disorder
F31.9 Bipolar disorder, unspecified
F32.- Depressive episode
F32.0 Major depressive disorder, single episode, mild
F32.1 Major depressive disorder, single episode, moderate
F32.2 Major depressive disorder, single episode, severe without psychotic features
  short: Major depressv disord, single epsd, sev w/o psych features
F32.3 Major depressive disorder, single episode, severe with psychotic features
  short: Major depressv disord, single epsd, severe w psych features
F32.4 Major depressive disorder, single episode, in partial remission
  short: Major depressv disorder, single episode, in partial remis
F32.5 Major depressive disorder, single episode, in full remission
F32.8- Other depressive episodes
F32.81 Premenstrual dysphoric disorder
F32.89 Other specified depressive episodes
F32.9 Major depressive disorder, single episode, unspecified
F32.A Depression, unspecified
F33.- Major depressive disorder, recurrent
F33.0 Major depressive disorder, recurrent, mild
F33.1 Major depressive disorder, recurrent, moderate
F33.2 Major depressive disorder, recurrent severe without psychotic features
  short: Major depressv disorder, recurrent severe w/o psych features
F33.3 Major depressive disorder, recurrent, severe with psychotic symptoms
  short: Major depressv disorder, recurrent, severe w psych symptoms
F33.4- Major depressive disorder, recurrent, in remission
F33.40 Major depressive disorder, recurrent, in remission, unspecified
  short: Major depressive disorder, recurrent, in remission, unsp
F33.41 Major depressive disorder, recurrent, in partial remission
F33.42 Major depressive disorder, recurrent, in full remission
F33.9 Major depressive disorder, recurrent, unspecified
F34.- Persistent mood [affective] disorders
F34.0 Cyclothymic disorder
F34.1 Dysthymic disorder
F34.8- Other persistent mood [affective] disorders
F34.81 Disruptive mood dysregulation disorder
F39 Unspecified mood [affective] disorder
F40.- Phobic anxiety disorders
F40.0- Agoraphobia
F40.00 Agoraphobia, unspecified
F40.01 Agoraphobia with panic disorder
F40.1- Social phobias
F40.10 Social phobia, unspecified
F40.9 Phobic anxiety disorder, unspecified
F41.- Other anxiety disorders
F41.0 Panic disorder [episodic paroxysmal anxiety]
F41.1 Generalized anxiety disorder
F41.3 Other mixed anxiety disorders
F41.8 Other specified anxiety disorders
F41.9 Anxiety disorder, unspecified
F42.- Obsessive-compulsive disorder
F42.2 Mixed obsessional thoughts and acts
F42.9 Obsessive-compulsive disorder, unspecified
F43.- Reaction to severe stress, and adjustment disorders
F43.0 Acute stress reaction
F43.1- Post-traumatic stress disorder (PTSD)
F43.10 Post-traumatic stress disorder, unspecified
F43.11 Post-traumatic stress disorder, acute
F43.12 Post-traumatic stress disorder, chronic
F43.2- Adjustment disorders
F43.20 Adjustment disorder, unspecified
F43.21 Adjustment disorder with depressed mood
F43.22 Adjustment disorder with anxiety
F43.23 Adjustment disorder with mixed anxiety and depressed mood
F43.24 Adjustment disorder with disturbance of conduct
F43.25 Adjustment disorder with mixed disturbance of emotions and conduct
  short: Adjustment disorder w mixed disturb of emotions and conduct
F43.8- Other reactions to severe stress
F43.81 Prolonged grief disorder
F43.9 Reaction to severe stress, unspecified
F44.- Dissociative and conversion disorders
F44.5 Conversion disorder with seizures or convulsions
F45.- Somatoform disorders
F45.1 Undifferentiated somatoform disorder
F45.2- Hypochondriacal disorders
F45.21 Hypochondriasis
F45.4- Pain disorders related to psychological factors
F45.41 Pain disorder exclusively related to psychological factors
F45.42 Pain disorder with related psychological factors
F45.9 Somatoform disorder, unspecified
F50.- Eating disorders
F50.0- Anorexia nervosa
F50.01- Anorexia nervosa, restricting type
F50.010 Anorexia nervosa, restricting type, mild
F50.2- Bulimia nervosa
F50.20 Bulimia nervosa, unspecified
F50.8- Other eating disorders
F50.81- Binge eating disorder
F50.810 Binge eating disorder, mild
F50.9 Eating disorder, unspecified
F51.- Sleep disorders not due to a substance or known physiological condition
  short: Sleep disorders not due to a substance or known physiol cond
F51.0- Insomnia not due to a substance or known physiological condition
  short: Insomnia not due to a substance or known physiol condition
F51.01 Primary insomnia
F51.5 Nightmare disorder
F52.- Sexual dysfunction not due to a substance or known physiological condition
  short: Sexual dysfnct not due to a substance or known physiol cond
F52.2- Sexual arousal disorders
F52.21 Male erectile disorder
F53.- Mental and behavioral disorders associated with the puerperium, not elsewhere classified
  short: Mental and behavrl disorders assoc with the puerperium, NEC
F53.0 Postpartum depression
F60.- Specific personality disorders
F60.3 Borderline personality disorder
F60.9 Personality disorder, unspecified
F63.- Impulse disorders
F63.0 Pathological gambling
F64.- Gender identity disorders
F64.0 Transsexualism
F80.- Specific developmental disorders of speech and language
F80.0 Phonological disorder
F80.1 Expressive language disorder
F80.2 Mixed receptive-expressive language disorder
F80.9 Developmental disorder of speech and language, unspecified
F81.- Specific developmental disorders of scholastic skills
F81.0 Specific reading disorder
F81.9 Developmental disorder of scholastic skills, unspecified
F82 Specific developmental disorder of motor function
F84.- Pervasive developmental disorders
F84.0 Autistic disorder
F89 Unspecified disorder of psychological development
F90.- Attention-deficit hyperactivity disorders
F90.0 Attention-deficit hyperactivity disorder, predominantly inattentive type
  short: Attn-defct hyperactivity disorder, predom inattentive type
F90.1 Attention-deficit hyperactivity disorder, predominantly hyperactive type
  short: Attn-defct hyperactivity disorder, predom hyperactive type
F90.2 Attention-deficit hyperactivity disorder, combined type
F90.8 Attention-deficit hyperactivity disorder, other type
F90.9 Attention-deficit hyperactivity disorder, unspecified type
F91.- Conduct disorders
F91.3 Oppositional defiant disorder
F91.9 Conduct disorder, unspecified
F95.- Tic disorder
F95.2 Tourette's disorder
`;
