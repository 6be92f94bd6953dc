# The credentials wizard, sections and slips, in the console.

menu-credentials = Credenciais
menu-sections = Turmas
menu-slips = Fichas de acesso

# Places to narrow by
places-school = Escola
places-section = Turma
places-grade = Série
places-all = qualquer
places-clear = Mostrar todos

# The wizard
credentials-lead = Usuários, e-mails e senhas novos para muitas pessoas de uma vez. Você vê tudo antes que aconteça e pode desfazer.
credentials-steps = Passos
credentials-step-whom = Para quem
credentials-step-what = O que recebem
credentials-step-look = Conferir
credentials-step-run = Fazer
credentials-nobody = Ainda não há ninguém aqui
    .hint = Carregue primeiro as pessoas; depois você poderá dar as credenciais.
credentials-handed-over = Só as pessoas que você escolheu na lista.
credentials-narrow = Só uma parte
credentials-whose = Para quem?
credentials-of-student = Estudantes
credentials-of-teacher = Docentes
credentials-of-guardian = Responsáveis
credentials-of-staff = Funcionários
credentials-choice = { $n ->
    [0] Ninguém
    [one] { $shown } pessoa · { $password } sem senha · { $email } sem e-mail
   *[other] { $shown } pessoas · { $password } sem senha · { $email } sem e-mail
}
credentials-next = Continuar
credentials-back = Voltar
credentials-mode = O que devem receber?
credentials-mode-passwords = Só senhas novas
    .hint = Usuários e e-mails ficam como estão. Cada pessoa recebe uma senha nova e a que tinha deixa de valer.
credentials-mode-email = E-mail institucional e senha
    .hint = Cada pessoa recebe um e-mail pelo padrão abaixo e uma senha nova. Quem já tem um e-mail que segue o padrão fica com ele.
credentials-mode-missing = Só quem não tem e-mail
    .hint = { $n ->
        [one] O mesmo, para a única pessoa que não tem e-mail. Nada muda para as outras.
       *[other] O mesmo, para as { $shown } pessoas que não têm e-mail. Nada muda para as outras.
    }
credentials-sign-on = Sua gente entra por outro serviço, então aqui não se criam senhas; os e-mails podem ser criados.
credentials-address = Como serão os e-mails
credentials-pattern = Antes do @
    .hint = O que está entre chaves vem dos dados de cada pessoa; acentos e cedilha viram letras simples. Se duas pessoas ficassem com o mesmo e-mail, a segunda recebe um número.
credentials-domain = Depois do @
credentials-parts = Partes para incluir
part-first1 = primeiro nome
part-first = todos os nomes
part-f = inicial
part-last1 = primeiro sobrenome
part-last2 = segundo sobrenome
part-last = todos os sobrenomes
part-l = inicial do sobrenome
part-grade = série
part-yy = ano de formatura, 2 dígitos
part-unique-id = ID único
part-dot = ponto
part-n = lugar do número
credentials-examples = Em algumas pessoas da sua escola
credentials-examples-again = Mostrar o exemplo de novo
credentials-examples-none = Não há ninguém para quem se criaria um e-mail.
credentials-stays = não muda
credentials-style = Como serão as senhas
    .hint = Os exemplos são inventados para esta página: ninguém os recebe.
credentials-style-own = Como sua organização decidiu
credentials-style-grades = Como sua organização decidiu para cada série
credentials-style-example = Por exemplo { $example } — { $strength }
style-words = { $n } palavras e um número
style-pronounceable = Pronunciável, { $n } letras
style-digits = { $n } dígitos
style-random = Ao acaso, { $n } caracteres
credentials-own = Quem escolheu a própria senha
credentials-keep-own = Manter as senhas dessas pessoas
    .hint = Desmarque só se elas devem começar de novo: a senha que escolheram deixa de valer.
credentials-look = Conferir
credentials-look-lead = Nada foi gravado ainda. As senhas são criadas na hora de fazer; depois estarão nas fichas.
credentials-changed = Algo mudou desde que você viu: isto é o que aconteceria agora. Por favor, confira de novo.
credentials-will-nothing = Ninguém receberia nada. Abaixo está o motivo; volte para escolher de outro modo.
credentials-will-passwords = { $n ->
    [0] Nenhuma senha muda.
    [one] { $shown } pessoa recebe uma senha nova.
   *[other] { $shown } pessoas recebem uma senha nova.
}
credentials-will-emails = { $n ->
    [one] { $shown } recebe um e-mail novo.
   *[other] { $shown } recebem um e-mail novo.
}
credentials-will-own = { $n ->
    [one] { $shown } delas tinha escolhido a senha, que é substituída.
   *[other] { $shown } delas tinham escolhido a senha, que é substituída.
}
credentials-figure-passwords = senhas novas
credentials-figure-emails = e-mails novos
credentials-figure-collisions = com número, por terem xarás
credentials-figure-usernames = usuários novos
credentials-figure-skipped = não recebem nada
credentials-styled = Senhas: { $style }.
credentials-warning = { $n ->
    [one] Isto muda como { $shown } pessoa entra. O que ela usa agora deixa de valer na hora: tenha as fichas prontas para entregar.
   *[other] Isto muda como { $shown } pessoas entram. O que elas usam agora deixa de valer na hora: tenha as fichas prontas para entregar.
}
credentials-warning-own = Entre elas há quem escolheu a própria senha.
credentials-sure = Sim, é isso que eu quero
credentials-run = Fazer agora
credentials-parts-of-plan = Partes do plano
credentials-tab-everyone = Quem recebe algo
credentials-tab-collisions = Xarás
credentials-tab-skipped = Quem não recebe nada
credentials-search = Buscar uma pessoa
credentials-find = Buscar
credentials-found-none = Ninguém encontrado
    .hint = Tente com menos letras ou em outra parte do plano.
credentials-place = Turma ou série
credentials-now = Agora
credentials-change = E-mail
credentials-password = Senha
credentials-why = Por quê
credentials-collision = xará
credentials-password-new = nova
credentials-password-own = substitui a própria
credentials-password-stays = não muda
credentials-page-previous = Anteriores
credentials-extent = { $from }–{ $to } de { $of }

# Sections
sections-lead = Cada turma com sua gente, e para quantos estudantes já se pode imprimir uma ficha.
sections-other-slips = Fichas de outras pessoas
sections-none = Ainda não há turmas
    .hint = Elas vêm com as pessoas: uma coluna com a turma e, se houver, outra com a disciplina.
sections-print-chosen = Fichas das marcadas
sections-pick = Escolher
sections-pupils = Estudantes
sections-others = Outras pessoas
sections-printable = Fichas possíveis
sections-slips = Fichas

# Slips
slips-page-lead = O que cada pessoa precisa para entrar, no papel. Escolha de quem, veja a primeira página e imprima.
slips-handed-over = Só as pessoas que você escolheu na lista.
slips-whose = De quem
slips-of-run = Da execução de onde você vem
    .hint = Só as pessoas que receberam credenciais nela. Desmarque para escolher entre todas.
slips-sections = Turmas:
slips-sections-all = todas
slips-profile = Quem
slips-everyone = todos
slips-look = Como
slips-8up = Oito por página
    .hint = Com linhas para recortar.
slips-1up = Uma carta para cada pessoa
    .hint = Com cabeçalho e todos os passos.
slips-variant = Entram com
slips-variant-username = o nome de usuário
slips-variant-email = o e-mail
slips-order = Em ordem de
slips-order-last = sobrenome
slips-order-first = nome
slips-order-id = ID único
slips-locale-own = o da sua organização
slips-split = Um arquivo por turma
    .hint = Vêm juntos em um arquivo ZIP.
slips-show = Mostrar
slips-choose = Escolha primeiro de quem
    .hint = Por escola, turma, série ou quem são; depois clique em Mostrar. Ou comece pela lista de turmas.
slips-count = { $n ->
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
slips-pages = { $n ->
    [one] em { $shown } página.
   *[other] em { $shown } páginas.
}
slips-none = Não há para quem imprimir
    .hint = Escolha outras pessoas ou dê a elas primeiro senhas novas.
slips-print = Imprimir
    .hint = Você recebe um PDF com senhas. Cada impressão fica no registro com seu nome: entregue as fichas e apague o arquivo.
slips-no-address = As fichas não dizem onde entrar, porque sua organização ainda não informou o endereço de acesso.
slips-no-logo = As fichas são impressas sem o logotipo, porque o arquivo se perdeu. Você pode colocá-lo de novo nas configurações.
slips-left-out = Sem ficha
slips-picture = A primeira página
    .hint = Aqui as senhas estão cobertas; no que você imprimir elas aparecem.
slips-picture-alt = Imagem da primeira página com as senhas cobertas
slips-by-section = Por turma
slips-slips = Fichas
slips-file = fichas
slips-printing = Imprimindo
slips-stop = Parar
slips-ready = As fichas estão prontas
    .hint = Só você pode baixá-las, uma vez, durante a próxima hora.
slips-fetch = Baixar o arquivo
slips-fetched = Esta impressão já foi baixada
    .hint = O arquivo não fica guardado aqui. Se precisar de novo, imprima de novo.
slips-again = Imprimir de novo
