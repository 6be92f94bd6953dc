# The credentials wizard, sections and slips, in the console.

menu-credentials = Usuários e senhas
menu-sections = Turmas
menu-slips = Fichas de acesso

# Places to narrow by
places-school = Escola
places-section = Turma
places-grade = Série
places-all = Todas
places-clear = Mostrar todas as pessoas

# The wizard
credentials-lead = Gere nomes de usuário, e-mails e senhas para muitas pessoas de uma vez. Você revisa tudo antes e pode desfazer depois.
credentials-steps = Passos
credentials-step-whom = Pessoas
credentials-step-what = O que gerar
credentials-step-look = Revisão
credentials-step-run = Geração
credentials-nobody = Ainda não há pessoas
    .hint = Importe as pessoas primeiro. Depois você pode gerar usuários e senhas.
credentials-handed-over = Só as pessoas selecionadas na lista.
credentials-narrow = Filtrar por escola, turma ou série
credentials-whose = Tipo de usuário
credentials-of-student = Alunos
credentials-of-teacher = Professores
credentials-of-guardian = Responsáveis
credentials-of-staff = Administrativos
credentials-choice = { $n ->
    [0] Nenhuma pessoa
    [one] { $shown } pessoa · { $password } sem senha · { $email } sem e-mail
   *[other] { $shown } pessoas · { $password } sem senha · { $email } sem e-mail
}
credentials-next = Continuar
credentials-back = Voltar
credentials-mode = O que gerar
credentials-mode-passwords = Só senhas novas
    .hint = Nomes de usuário e e-mails não são alterados. Cada pessoa recebe uma senha nova, e a anterior deixa de valer.
credentials-mode-email = E-mail institucional e senha
    .hint = Cada pessoa recebe um e-mail que segue o padrão abaixo e uma senha nova. Quem já tem um e-mail nesse padrão continua com ele.
credentials-mode-missing = Só quem não tem e-mail
    .hint = { $n ->
        [0] Todas as pessoas já têm e-mail.
        [one] O mesmo, só para { $shown } pessoa sem e-mail. Nada é alterado nas outras.
       *[other] O mesmo, só para { $shown } pessoas sem e-mail. Nada é alterado nas outras.
    }
credentials-sign-on = As pessoas da sua instituição entram por outro serviço, por isso aqui não se geram senhas. Você pode gerar e-mails.
credentials-address = Formato dos e-mails
credentials-pattern = Antes do @
    .hint = As partes entre chaves são preenchidas com os dados de cada pessoa, sem acentos nem cedilha. Se um e-mail se repete, o segundo recebe um número.
credentials-domain = Depois do @
credentials-parts = Partes do padrão
part-first1 = primeiro nome
part-first = todos os nomes
part-f = inicial do nome
part-last1 = primeiro sobrenome
part-last2 = segundo sobrenome
part-last = todos os sobrenomes
part-l = inicial do sobrenome
part-grade = série
part-yy = ano de formatura, 2 dígitos
part-unique-id = matrícula
part-dot = ponto
part-n = posição do número
credentials-examples = Exemplos com pessoas da sua escola
credentials-examples-again = Atualizar exemplos
credentials-examples-none = Nenhuma pessoa receberia um e-mail novo.
credentials-stays = não é alterado
credentials-style = Tipo de senha
    .hint = Os exemplos são só desta página: nenhuma pessoa os recebe.
credentials-style-own = Padrão da sua instituição
credentials-style-grades = Padrão da sua instituição para cada série
credentials-style-example = Exemplo: { $example } — { $strength }
style-words = { $n ->
    [one] { $n } palavra e um número
   *[other] { $n } palavras e um número
}
style-pronounceable = { $n ->
    [one] { $n } letra, fácil de pronunciar
   *[other] { $n } letras, fáceis de pronunciar
}
style-digits = { $n ->
    [one] { $n } dígito
   *[other] { $n } dígitos
}
style-random = { $n ->
    [one] { $n } caractere aleatório
   *[other] { $n } caracteres aleatórios
}
credentials-own = Senhas pessoais
credentials-keep-own = Manter as senhas pessoais
    .hint = Se você desmarcar, a senha que a pessoa escolheu deixa de valer e é substituída por uma provisória.
credentials-look = Revisar alterações
credentials-look-lead = Nada foi gravado ainda. As senhas são criadas só na geração e depois aparecem nas fichas.
credentials-changed = Os dados mudaram depois da revisão e nada foi gravado. Revise o novo resultado.
credentials-will-nothing = Nada será gerado. Veja o motivo abaixo e volte para escolher outras opções.
credentials-will-passwords = { $n ->
    [0] Nenhuma senha é alterada.
    [one] { $shown } pessoa recebe uma senha nova.
   *[other] { $shown } pessoas recebem uma senha nova.
}
credentials-will-emails = { $n ->
    [0] Nenhum e-mail é alterado.
    [one] { $shown } pessoa recebe um e-mail novo.
   *[other] { $shown } pessoas recebem um e-mail novo.
}
credentials-will-own = { $n ->
    [0] Nenhuma senha pessoal é substituída.
    [one] { $shown } senha pessoal é substituída.
   *[other] { $shown } senhas pessoais são substituídas.
}
credentials-figure-passwords = senhas novas
credentials-figure-emails = e-mails novos
credentials-figure-collisions = com número, por homônimos
credentials-figure-usernames = nomes de usuário novos
credentials-figure-skipped = não alteradas
credentials-styled = Tipo de senha: { $style }.
credentials-warning = { $n ->
    [one] Os dados de acesso de { $shown } pessoa serão alterados, e os atuais deixam de valer na hora. Tenha a ficha pronta para entregar.
   *[other] Os dados de acesso de { $shown } pessoas serão alterados, e os atuais deixam de valer na hora. Tenha as fichas prontas para entregar.
}
credentials-warning-own = Algumas delas têm senha pessoal.
credentials-sure = Confirmo a alteração
credentials-run = Gerar usuários e senhas
credentials-parts-of-plan = Resultado da revisão
credentials-tab-everyone = Alteradas
credentials-tab-collisions = Homônimos
credentials-tab-skipped = Não alteradas
credentials-search = Buscar pessoa
credentials-find = Buscar
credentials-found-none = Nenhuma pessoa encontrada
    .hint = Digite menos letras ou procure em outra aba.
credentials-place = Turma ou série
credentials-now = Valor atual
credentials-change = E-mail
credentials-password = Senha
credentials-why = Motivo
credentials-collision = homônimo
credentials-password-new = nova
credentials-password-own = substitui a senha pessoal
credentials-password-stays = não é alterada
credentials-page-previous = Anterior
credentials-extent = { $from }–{ $to } de { $of }

# Sections
sections-lead = As pessoas de cada turma e quantos alunos já podem ter a ficha impressa.
sections-other-slips = Imprimir outras fichas
sections-none = Ainda não há turmas
    .hint = Elas são criadas na importação de pessoas, se o arquivo tem uma coluna com a turma.
sections-print-chosen = Imprimir fichas
sections-pick = Selecionar
sections-pupils = Alunos
sections-others = Outras pessoas
sections-printable = Fichas disponíveis
sections-slips = Fichas

# Slips
slips-page-lead = Os dados de que cada pessoa precisa para entrar, em papel. Escolha as pessoas, veja a primeira página e imprima.
slips-handed-over = Só as pessoas selecionadas na lista.
slips-whose = Pessoas
slips-of-run = Só as pessoas do processo anterior
    .hint = As que receberam usuário ou senha nele. Desmarque para escolher entre todas.
slips-sections = Turmas:
slips-sections-all = todas
slips-profile = Tipo de usuário
slips-everyone = Todos
slips-look = Formato
slips-8up = Oito por página
    .hint = Com linhas para recortar.
slips-1up = Uma carta por pessoa
    .hint = Com timbre e instruções completas.
slips-variant = Entrar com
slips-variant-username = nome de usuário
slips-variant-email = e-mail
slips-order = Ordenar por
slips-order-last = sobrenome
slips-order-first = nome
slips-order-id = matrícula
slips-locale-own = idioma da instituição
slips-split = Um arquivo por turma
    .hint = Todos em um arquivo ZIP.
slips-show = Mostrar fichas
slips-choose = Escolha as pessoas
    .hint = Por escola, turma, série ou tipo de usuário; depois clique em Mostrar fichas. Ou comece pela lista de turmas.
slips-count = { $n ->
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
slips-pages = { $n ->
    [one] em { $shown } página.
   *[other] em { $shown } páginas.
}
slips-none = Nenhuma ficha a imprimir
    .hint = Escolha outras pessoas ou gere senhas novas para elas.
slips-print = Imprimir fichas
    .hint = Você recebe um PDF com as senhas, e a impressão fica na auditoria com o seu nome. Entregue as fichas e apague o arquivo.
slips-no-address = As fichas não indicam onde entrar, porque sua instituição ainda não definiu o endereço de acesso.
slips-no-logo = As fichas são impressas sem o logotipo, porque o arquivo se perdeu. Você pode colocá-lo de novo nas configurações.
slips-left-out = Sem ficha
slips-picture = Primeira página
    .hint = As senhas estão ocultas aqui e aparecem na impressão.
slips-picture-alt = Imagem da primeira página com as senhas ocultas
slips-by-section = Por turma
slips-slips = Fichas
slips-file = fichas
slips-printing = Preparando as fichas
slips-stop = Cancelar impressão
slips-ready = As fichas estão prontas
    .hint = Só você pode baixar o arquivo, uma única vez, durante uma hora.
slips-fetch = Baixar arquivo
slips-fetched = O arquivo já foi baixado
    .hint = Ele não fica guardado aqui. Se precisar dele de novo, imprima as fichas outra vez.
slips-again = Imprimir outra vez
