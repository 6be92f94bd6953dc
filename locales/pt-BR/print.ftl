# Textos das folhas impressas. As fichas vão para os alunos e suas famílias: palavras curtas, gentis e exatas.

slips-title = Dados de acesso: { $school }
slips-date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
slips-header = { $date } · { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
} · página { $page } de { $of }
slips-username = Usuário
slips-email = E-mail
slips-password = Senha
slips-qr-alt = Código QR que abre { $url }
slips-logo-alt = Logotipo de { $school }
slips-short-step-open = Acesse { $url } ou leia o código.
slips-short-step-type = Digite as duas linhas exatamente como estão aqui.
slips-short-step-keep = Guarde esta ficha. Mostre-a só à sua família.
slips-greeting = Olá, { $name }
slips-lead = Estes são os seus dados para entrar nos serviços on-line da escola. Use-os na escola e em casa.
slips-how = Como entrar
slips-step-open = Abra { $url } no navegador ou aponte a câmera do celular para o código.
slips-step-type = Digite as duas linhas do quadro exatamente como estão aqui, com as mesmas maiúsculas e minúsculas.
slips-step-change = Se for pedido, escolha uma senha pessoal, fácil de lembrar para você e difícil de adivinhar para os outros.
slips-keep = Guarde esta folha em um lugar seguro e só a mostre à sua família. Se outra pessoa viu a sua senha, troque-a ou peça uma nova à escola.
slips-single-sign-on = As pessoas de { $organization } entram por um provedor de identidade, que guarda as senhas. Imprima as senhas nesse provedor; o Llavero não as tem.
slips-step-open-unnamed = Abra a página de acesso que a escola indicou.
slips-short-step-open-unnamed = Abra a página de acesso da sua escola.
