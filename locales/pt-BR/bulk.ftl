# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = mudança de contas
outcome-deactivated = desativada
outcome-reactivated = ativa de novo
outcome-left-missing = mantida: o que ela tinha antes já não existe ou você não pode dá-lo
reason-left-missing = o que ela tinha antes já não existe ou você não pode dá-lo
outcome-left-supervisors = mantida: já tem supervisores a seu cargo
reason-left-supervisors = já tem supervisores a seu cargo
field-comment = comentário
skipped-yourself = É a sua própria conta
skipped-manager = É a do gestor: sempre há exatamente um, e o papel é transferido
skipped-active = A conta está ativa
skipped-same = Já está assim
skipped-password-username = A senha é o seu nome de usuário
skipped-password-unique-id = A senha é o seu identificador
skipped-password-email = A senha é o seu e-mail, ou o começo dele
skipped-password-birth-date = A senha é a data de nascimento
skipped-password-short = A senha é curta demais para este perfil
skipped-username-taken = O seu nome de usuário está agora com outra conta ou reservado: dê-lhe outro antes
skipped-email-taken = O seu e-mail está agora com outra conta ou reservado: dê-lhe outro antes
skipped-has-supervisors = Este administrador tem supervisores a seu cargo: passe-os antes a outro
skipped-no-administrator = O administrador deste supervisor já não o é: dê-lhe antes outro
fault-bulk-changed = O diretório mudou desde que você olhou, e isto faria agora outra coisa.
    .remedy = Nada foi gravado. Olhe de novo e confirme o que vir então.
fault-bulk-unsure = A mesma senha para { $n } pessoas: cada uma poderia entrar como qualquer outra.
    .remedy = Nada foi gravado. É melhor que o Llavero faça uma senha para cada uma; se é mesmo isto que você quer, confirme uma segunda vez.
fault-supervisor-without-administrator = Um supervisor pertence a exatamente um administrador.
    .remedy = Diga a quem estes pertencem: o nome de usuário ou o e-mail de um administrador.
fault-password-missing = Falta a senha.
    .remedy = Digite a nova.
run-done-accounts = { $n ->
    [one] Terminou bem: { $shown } conta foi alterada.
   *[other] Terminou bem: { $shown } contas foram alteradas.
}

# the page of a change
bulk-title-password = Definir a mesma senha
bulk-title-deactivate = Desativar
bulk-title-reactivate = Ativar de novo
bulk-title-comment = Adicionar um comentário
bulk-title-role = Mudar o papel
bulk-title-school = Mudar a escola
bulk-title-department = Definir o departamento
bulk-title-position = Definir o cargo
bulk-lead-password = Todas as pessoas escolhidas recebem esta única senha, como senha inicial, e suas sessões são encerradas. Para dar a cada uma a sua, use “Dar credenciais”.
bulk-lead-deactivate = Com a conta desativada ninguém pode entrar: cada pessoa sai de suas disciplinas e turmas, e seu nome de usuário e seu e-mail ficam livres. Nada é apagado.
bulk-lead-reactivate = Poderão entrar de novo, com o nome de usuário e o e-mail que tinham. Se alguém os tomou nesse meio-tempo, a conta fica como está até ter outros.
bulk-lead-comment = Para contas desativadas: o comentário substitui o que elas têm.
bulk-lead-role = O que cada um pode fazer vem do seu papel. O papel de gestor é transferido, nunca dado aqui.
bulk-lead-school = Onde os nomes de usuário são únicos em cada escola, cada pessoa leva o seu, se estiver livre lá.
bulk-lead-department = Um departamento para todas as pessoas escolhidas, ou nenhum.
bulk-lead-position = Um cargo para todas as pessoas escolhidas; se ficar vazio, é retirado.
bulk-do-password = Definir esta senha
bulk-do-deactivate = Desativar
bulk-do-reactivate = Ativar
bulk-do-comment = Salvar o comentário
bulk-do-role = Mudar o papel
bulk-do-school = Mudar a escola
bulk-do-department = Definir o departamento
bulk-do-position = Definir o cargo
bulk-will-password = { $n ->
    [one] { $shown } pessoa recebe esta senha.
   *[other] { $shown } pessoas recebem esta senha.
}
bulk-will-deactivate = { $n ->
    [one] { $shown } conta é desativada.
   *[other] { $shown } contas são desativadas.
}
bulk-will-reactivate = { $n ->
    [one] { $shown } conta volta a ficar ativa.
   *[other] { $shown } contas voltam a ficar ativas.
}
bulk-will-comment = { $n ->
    [one] { $shown } conta recebe este comentário.
   *[other] { $shown } contas recebem este comentário.
}
bulk-will-role = { $n ->
    [one] { $shown } conta recebe este papel.
   *[other] { $shown } contas recebem este papel.
}
bulk-will-school = { $n ->
    [one] { $shown } pessoa passa para esta escola.
   *[other] { $shown } pessoas passam para esta escola.
}
bulk-will-department = { $n ->
    [one] Muda o departamento de { $shown } pessoa.
   *[other] Muda o departamento de { $shown } pessoas.
}
bulk-will-position = { $n ->
    [one] Muda o cargo de { $shown } pessoa.
   *[other] Muda o cargo de { $shown } pessoas.
}
bulk-password = Nova senha
    .hint = É uma senha inicial: pode ser impressa e mostrada, como as que o Llavero faz. Não se aceita um nome de usuário, um identificador nem uma data de nascimento.
bulk-again = A mesma senha outra vez
bulk-same-password = { $n ->
    [one] { $shown } pessoa terá esta senha.
   *[other] { $shown } pessoas terão a mesma senha: cada uma poderá entrar como qualquer outra, e ler e escrever em seu nome.
}
bulk-sure = Eu sei, e é o que eu quero
bulk-few = Para mais de { $n } pessoas, a mesma senha é confirmada uma segunda vez.
bulk-keep = Manter notas e frequência
    .hint = Sem isto elas se perdem para sempre, e não voltam quando a conta é ativada de novo.
bulk-comment = Comentário
    .hint = Para quem ler a lista de contas desativadas. Pode ficar vazio.
bulk-comment-new = Comentário
    .hint = Substitui o anterior; se ficar vazio, o retira.
bulk-restore = Restaurar suas disciplinas e turmas
    .hint = Cada um volta ao que deixou, se ainda existir; com isso voltam suas notas e sua frequência.
bulk-to-role = Novo papel
bulk-to-school = Nova escola
bulk-to-department = Novo departamento
bulk-to-position = Novo cargo
    .hint = Com suas palavras; vazio o retira.
bulk-no-department = – sem departamento –
bulk-administrator = Seu administrador
    .hint = Só para supervisores: cada um pertence a exatamente um.
bulk-look = Ver o que aconteceria
bulk-other-now = Algo mudou nesse meio-tempo, e nada foi feito. Isto é o que aconteceria agora.
bulk-nobody = Ninguém seria alterado.
bulk-figure-selected = escolhidas
bulk-figure-changed = mudam
bulk-figure-skipped = ficam como estão
bulk-figure-own = tinham escolhido a própria senha
bulk-back = Voltar à lista
bulk-undo = É feito como um todo, pode ser acompanhado, tem um relatório e pode ser desfeito.
bulk-first = As primeiras
bulk-skipped = Ficam como estão
bulk-who = Quem
bulk-more-in-report = O relatório da execução nomeia todas.
bulk-choose-label = O que mais fazer com as pessoas escolhidas
bulk-go = Continuar

# inactive accounts
inactive-since = Desativada desde
inactive-by = Desativada por
inactive-comment = Comentário
inactive-comment-on = Comentário sobre { $name }
inactive-save = Salvar comentários
audit-account-comment = comentário alterado
fault-comment-changed-meanwhile = Alguém mudou este comentário nesse meio-tempo.
    .remedy = Veja-o de novo antes de escrever outro.
flash-comments = { $n ->
    [one] { $n } comentário foi salvo.
   *[other] { $n } comentários foram salvos.
}
bulk-one-deactivate = Desativar
bulk-one-reactivate = Ativar de novo
people-card-inactive = Conta desativada
inactive-kept = Notas e frequência são mantidas.
inactive-not-kept = Notas e frequência não são mantidas.

# command line
cli-bulk-question = Alterar { $n } contas?
cli-bulk-next = Para desfazer:

# the audit log
audit-field-keep = notas e frequência são mantidas
audit-field-restore = disciplinas e turmas são restauradas
audit-field-to = passa a
