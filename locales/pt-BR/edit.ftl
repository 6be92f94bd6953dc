# Editar pessoas manualmente: a grade, o formulário de uma pessoa, alguém novo

fault-asked-otherwise = Esta chave já foi usada em outra solicitação.
    .remedy = Abra a página de novo. Um programa deve usar uma chave diferente em cada solicitação.
fault-cell-changed = Outra pessoa alterou este campo nesse meio-tempo. O valor atual é “{ $now }”.
    .remedy = Salve de novo para substituí-lo ou desfaça sua alteração.
fault-cell-changed-empty = Outra pessoa apagou o valor deste campo nesse meio-tempo.
    .remedy = Salve de novo para gravar o seu ou desfaça sua alteração.
fault-cell-changed-password = Outra pessoa definiu outra senha nesse meio-tempo.
    .remedy = Salve de novo para substituí-la ou desfaça sua alteração.
fault-cell-twice = Esta célula foi enviada duas vezes.
    .remedy = Mantenha um só valor e salve de novo.
fault-cell-not-editable = Este campo não pode ser alterado aqui.
    .remedy = Campos que podem ser alterados: { $known }.
fault-school-out-of-reach = Você não tem acesso a esta escola.
    .remedy = Escolha uma das suas escolas ou peça a um gerente.
fault-password-own-account = Sua própria senha não é definida aqui.
    .remedy = Altere-a em Minha conta.
fault-password-external = Esta pessoa entra por outro serviço e não tem senha no Llavero.
    .remedy = Defina a senha no provedor de identidade.
fault-edit-username-taken = O nome de usuário “{ $value }” já é de outra pessoa.
    .remedy = Digite outro.
fault-edit-email-taken = O e-mail “{ $value }” já é de outra pessoa.
    .remedy = Digite outro. O e-mail compartilhado por uma família vai no campo “e-mail de contato”.
fault-edit-unique-id-taken = A matrícula “{ $value }” já é de outra pessoa.
    .remedy = Verifique se é a mesma pessoa. Se não for, digite outra matrícula.
fault-edit-username-withheld = O nome de usuário “{ $value }” já foi de outra pessoa e está reservado.
    .remedy = Digite outro.
fault-edit-email-withheld = O e-mail “{ $value }” já foi de outra pessoa e está reservado.
    .remedy = Digite outro.
fault-edit-nameless = Falta a identificação da pessoa.
    .remedy = Digite pelo menos um nome, um nome de usuário ou um e-mail.
fault-edit-profile-missing = Falta o tipo de usuário.
    .remedy = Escolha aluno, professor, responsável ou administrativo.
fault-edit-administrator-missing = Um supervisor precisa de um administrador.
    .remedy = Escolha um administrador.
fault-role-gives-more = Você não pode atribuir esta função: ela tem permissões que a sua não tem.
    .remedy = Escolha outra função ou peça a um gerente.

audit-account-edit = alterado manualmente
audit-account-create = criado manualmente
audit-field-shown = senha mostrada

# A grade
edit-lead = Clique em uma célula e digite. As alterações são gravadas quando você salva; o que não puder ser salvo continua na tela, com o motivo.
edit-ways = Modo de exibição
edit-way-list = Lista
edit-way-grid = Editar
edit-person = Pessoa
edit-save = Salvar alterações
edit-keys = As setas e Enter mudam de célula, F2 edita o texto e Esc desfaz a célula. Você pode colar um bloco de uma planilha.
edit-changed = { $n ->
    [one] { $n } alteração
   *[other] { $n } alterações
}
edit-marked = alterada
edit-beyond = Células coladas fora da grade e ignoradas: %
edit-refused = { $n ->
    [0] Nenhuma célula foi recusada.
    [one] { $n } célula não pôde ser salva. Ela está abaixo, com o motivo.
   *[other] { $n } células não puderam ser salvas. Elas estão abaixo, cada uma com o motivo.
}
edit-saved = { $n ->
    [one] { $n } alteração foi salva.
   *[other] { $n } alterações foram salvas.
}
flash-edit-saved = { $n ->
    [0] Nenhuma alteração foi salva.
    [one] { $n } alteração foi salva.
   *[other] { $n } alterações foram salvas.
}
flash-edit-nothing = Não havia nada a alterar.
flash-edit-person = As alterações foram salvas.

# O formulário de uma pessoa
edit-title = Editar pessoa
edit-do = Editar
edit-person-lead = Para remover um valor, deixe o campo vazio. Se outra pessoa alterar o mesmo campo, você recebe um aviso antes de substituir o valor.
edit-part-names = Nomes
edit-part-contact = Dados pessoais e contato
edit-style-instead = no lugar do nome
edit-style-brackets = entre parênteses, depois do nome
edit-display-name =
    .hint = Se ficar vazio, aparecem o nome e o sobrenome.
edit-new-password = Nova senha
    .hint = Deixe vazio para manter a atual. A senha nova é provisória: pode ser mostrada e impressa até a pessoa escolher uma senha pessoal. As sessões abertas são encerradas.

# Alguém novo
new-title = Adicionar pessoa
new-lead = Para uma pessoa só. Para várias, importe um arquivo.
new-part-what = Tipo de usuário e função
new-role-usual = padrão do tipo de usuário
new-administrator =
    .hint = Obrigatório para supervisores.
new-username =
    .hint = Se ficar vazio, é gerado a partir do nome.
new-password =
    .hint = Se ficar vazia, uma senha é gerada e mostrada a você.
new-do = Adicionar pessoa
new-shown-as = Aparece como: { $name }
new-username-made = Nome de usuário: { $username } (gerado a partir do nome; está livre)
new-username-free = O nome de usuário { $username } está livre.
new-made = A conta foi criada e já pode ser usada.
new-repeated = O formulário foi enviado duas vezes. Só uma conta foi criada.
new-pass-on = O Llavero não avisa a pessoa. Entregue a ela o nome de usuário e a senha.
new-another = Adicionar outra pessoa
new-open = Abrir página da pessoa

# The command line
cli-account-edited = { $n ->
    [0] Nenhum campo foi alterado.
    [one] { $n } campo foi alterado.
   *[other] { $n } campos foram alterados.
}
cli-account-created = A conta foi criada.
cli-account-repeated = A conta já tinha sido criada com a mesma chave. Nenhuma outra foi criada.
cli-account-password = Nova senha:
