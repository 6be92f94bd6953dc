# Mudar pessoas à mão: a grade, o formulário de uma pessoa, alguém novo

fault-asked-otherwise = Com esta chave já se pediu outra coisa.
    .remedy = Abra a página de novo; um programa usa outra chave para outro pedido.
fault-cell-changed = Outra pessoa mudou isto nesse meio-tempo. Agora diz “{ $now }”.
    .remedy = Salve de novo para escrever por cima, ou desfaça sua mudança.
fault-cell-changed-empty = Outra pessoa esvaziou isto nesse meio-tempo.
    .remedy = Salve de novo para escrever por cima, ou desfaça sua mudança.
fault-cell-changed-password = Outra pessoa definiu outra senha nesse meio-tempo.
    .remedy = Salve de novo para escrever por cima, ou desfaça sua mudança.
fault-cell-twice = Esta célula veio duas vezes no mesmo salvamento.
    .remedy = Escreva um dos dois valores e salve de novo.
fault-cell-not-editable = Isto não pode ser mudado aqui.
    .remedy = Campos que podem ser mudados: { $known }.
fault-school-out-of-reach = Seu papel não alcança essa escola.
    .remedy = Escolha uma das suas escolas, ou peça a um gestor.
fault-password-own-account = Sua própria senha não é definida aqui.
    .remedy = Mude-a na sua página, onde se pede a anterior.
fault-password-external = Esta pessoa entra por outro lugar: não há senha aqui para definir.
    .remedy = Defina-a no seu provedor de identidade.
fault-edit-username-taken = O nome de usuário “{ $value }” já é de outra pessoa.
    .remedy = Escreva outro.
fault-edit-email-taken = O e-mail “{ $value }” já é de outra pessoa.
    .remedy = Escreva outro e-mail. O que uma família compartilha fica em “e-mail de contato”.
fault-edit-unique-id-taken = O ID “{ $value }” já é de outra pessoa.
    .remedy = Verifique se é a mesma pessoa; se não for, escreva outro ID.
fault-edit-username-withheld = O nome de usuário “{ $value }” já foi de outra pessoa e fica reservado para que ninguém o herde.
    .remedy = Escreva outro.
fault-edit-email-withheld = O e-mail “{ $value }” já foi de outra pessoa e fica reservado para que ninguém herde suas mensagens.
    .remedy = Escreva outro e-mail.
fault-edit-nameless = Nada diz quem é.
    .remedy = Escreva ao menos um nome, um nome de usuário ou um e-mail.
fault-edit-profile-missing = Nada diz se é estudante, docente, responsável ou funcionário.
    .remedy = Escolha um deles.
fault-edit-administrator-missing = Um supervisor precisa de um administrador.
    .remedy = Escolha um dos administradores que existem.
fault-role-gives-more = Você não pode dar este papel: ele permite o que o seu não permite.
    .remedy = Escolha outro papel, ou peça a um gestor.

audit-account-edit = alterado manualmente
audit-account-create = criado manualmente
audit-field-shown = a senha foi mostrada

# A grade
edit-lead = Clique em uma célula e digite. Nada é salvo antes que você diga; o que não pode ser salvo fica escrito e diz por quê.
edit-ways = Como as pessoas aparecem
edit-way-list = Lista
edit-way-grid = Editar
edit-person = Pessoa
edit-save = Salvar mudanças
edit-keys = Setas e Enter movem, F2 entra no texto, Escape desfaz uma célula. É possível colar um bloco de uma planilha.
edit-changed = { $n ->
    [one] { $n } mudança
   *[other] { $n } mudanças
}
edit-marked = mudada
edit-beyond = % células do que foi colado não têm lugar aqui e ficaram de fora
edit-refused = { $n ->
    [one] { $n } célula não pôde ser salva: está abaixo como você a escreveu, com o motivo.
   *[other] { $n } células não puderam ser salvas: estão abaixo como você as escreveu, cada uma com o motivo.
}
edit-saved = { $n ->
    [one] Mais { $n } foi salva.
   *[other] Mais { $n } foram salvas.
}
flash-edit-saved = { $n ->
    [one] { $n } mudança salva.
   *[other] { $n } mudanças salvas.
}
flash-edit-nothing = Não havia nada para mudar.
flash-edit-person = Salvo.

# O formulário de uma pessoa
edit-title = Editar
edit-do = Editar
edit-person-lead = O que você esvazia é removido. Se outra pessoa mudar o mesmo nesse meio-tempo, você é avisado antes que algo seja escrito por cima.
edit-part-names = Nome
edit-part-contact = Pessoa e contato
edit-style-instead = no lugar do nome
edit-style-brackets = entre parênteses depois dele
edit-display-name =
    .hint = Se ficar vazio, aparecem nome e sobrenome.
edit-new-password = Senha nova
    .hint = Se ficar vazia, não muda. Uma nova pode ser mostrada e impressa até que a pessoa escolha a sua; onde estiver conectada agora, ela sai.

# Alguém novo
new-title = Adicionar uma pessoa
new-lead = Para uma só pessoa. Se forem muitas, importe-as de um arquivo.
new-part-what = O que é
new-role-usual = o habitual
new-administrator =
    .hint = Um supervisor precisa de um; os outros podem ter.
new-username =
    .hint = Se ficar vazio, é formado a partir do nome.
new-password =
    .hint = Se ficar vazia, uma é criada e mostrada a você.
new-do = Adicionar
new-shown-as = Aparece como: { $name }
new-username-made = Nome de usuário: { $username } (formado a partir do nome, e livre)
new-username-free = O nome de usuário { $username } está livre.
new-made = A conta está criada e já pode ser usada.
new-repeated = Isto chegou duas vezes. A conta foi criada na primeira, e ninguém mais foi adicionado.
new-pass-on = O Llavero não avisa ninguém: entregue você mesmo o nome de usuário e a senha.
new-another = Adicionar outra
new-open = Abrir sua página

# The command line
cli-account-edited = { $n ->
    [0] Nada foi mudado.
    [one] { $n } campo mudado.
   *[other] { $n } campos mudados.
}
cli-account-created = A conta está criada.
cli-account-repeated = Ela já tinha sido criada com a mesma chave; ninguém mais foi criado.
cli-account-password = Senha nova:
