# O que está errado em um valor e, como `.remedy`, como corrigir. Chaves: fault-<code>.

place-row = Linha { $row }
place-column = coluna “{ $column }”

fault-locale-unknown = “{ $value }” não é um idioma disponível.
    .remedy = Use es, pt-BR ou en.
fault-disk-full = O disco está cheio. Nada foi gravado.
    .remedy = Libere espaço e repita o comando.
fault-permission-denied = O sistema operacional negou o acesso.
    .remedy = Verifique as permissões da pasta de dados e dos arquivos indicados e tente de novo.

error-not-found = Não existe: { $what } “{ $id }”.
error-internal = Ocorreu um erro interno; a causa está no log.
thing-account = conta
thing-job = processo
thing-school = escola

# Ler um arquivo e reconhecer as suas colunas
problems-row = Linha no arquivo
problems-what = O que está errado
problems-remedy = Como corrigir
thing-file = arquivo
thing-page = página
thing-upload = arquivo enviado
fault-file-empty = O arquivo está vazio.
    .remedy = Salve-o de novo no programa de origem e envie o novo arquivo.
fault-file-blank = O arquivo só contém espaços em branco.
    .remedy = Confira se é o arquivo certo e se a lista está na primeira planilha.
fault-file-is-directory = O caminho indica uma pasta, não um arquivo.
    .remedy = Indique um arquivo dessa pasta.
fault-file-foreign = O arquivo não é uma planilha: o conteúdo é do tipo { $kind }.
    .remedy = Abra a lista no programa de planilhas e salve como XLSX ou CSV. Renomear o arquivo não basta.
fault-file-web-page = O arquivo é uma página web ou XML, embora tenha nome de planilha.
    .remedy = Abra-o no programa de planilhas e salve como XLSX ou CSV.
fault-file-binary = O arquivo não contém texto legível.
    .remedy = Envie um arquivo CSV, XLSX, XLS ou ODS.
fault-file-too-large = O arquivo tem mais de { $limit } MB.
    .remedy = Divida-o, por exemplo em um arquivo por escola.
fault-rows-too-many = O arquivo tem mais de { $limit ->
        [one] { $limit } linha
       *[other] { $limit } linhas
    }.
    .remedy = Divida-o, por exemplo em um arquivo por escola.
fault-columns-too-many = O arquivo tem mais de { $limit ->
        [one] { $limit } coluna
       *[other] { $limit } colunas
    }.
    .remedy = Apague as colunas que não são necessárias.
fault-row-too-long = Uma linha tem mais de { $limit } MB.
    .remedy = Confira se cada pessoa está em uma linha e salve o arquivo de novo.
fault-heading-missing = Falta a linha com os nomes das colunas; a lista começa por “{ $first }”.
    .remedy = Adicione no alto uma linha com o nome de cada coluna, por exemplo: Matrícula, Nome, Sobrenome, E-mail.
fault-no-rows = Não há pessoas abaixo dos nomes das colunas (linha { $line }).
    .remedy = Adicione as pessoas e salve o arquivo.
fault-encoding-unknown = A codificação do arquivo não é aceita; parece ser { $encoding }.
    .remedy = Salve o arquivo como “CSV UTF-8” ou como XLSX.
fault-encoding-mixed = O arquivo mistura duas codificações: a da linha { $line } é diferente.
    .remedy = Corrija os acentos dessa linha ou salve o arquivo inteiro como “CSV UTF-8”.
fault-quote-open = Na linha { $line }, uma aspa é aberta e não é fechada, e o resto do arquivo não pode ser lido.
    .remedy = Apague essa aspa ou feche-a e envie o arquivo de novo.
fault-quote-stray = Há texto depois de uma aspa de fechamento.
    .remedy = Apague a aspa ou, se ela faz parte do valor, escreva-a duas vezes ("").
fault-row-short = A linha tem { $cells ->
        [one] { $cells } célula
       *[other] { $cells } células
    }, e o arquivo tem { $headings ->
        [one] { $headings } coluna
       *[other] { $headings } colunas
    }.
    .remedy = Complete a linha. Uma célula vazia também precisa do seu separador.
fault-row-long = A linha tem { $cells ->
        [one] { $cells } célula
       *[other] { $cells } células
    }, e o arquivo só tem { $headings ->
        [one] { $headings } coluna
       *[other] { $headings } colunas
    }.
    .remedy = Apague a célula que sobra ou, se há um separador dentro de um valor, coloque esse valor entre aspas.
fault-cell-too-long = A célula tem mais de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Encurte o texto.
fault-cell-nul = A célula contém bytes nulos, que não são texto.
    .remedy = Digite o valor de novo.
fault-cell-control = A célula contém caracteres de controle invisíveis.
    .remedy = Digite o valor de novo.
fault-cell-scientific = A planilha abreviou este número, e parte dos dígitos se perdeu.
    .remedy = Formate a coluna como texto, digite o número de novo e salve.
fault-cell-digits-lost = O número tem mais de quinze dígitos, e a planilha não guarda os demais.
    .remedy = Formate a coluna como texto, digite o número de novo e salve.
fault-cell-replacement = As letras com acento se perderam e foram substituídas por �.
    .remedy = Digite o valor de novo ou copie-o da lista original.
fault-cell-decoded-twice = Os acentos estão corrompidos; o texto provável é “{ $repaired }”.
    .remedy = Corrija o valor ou salve de novo a lista original como “CSV UTF-8”.
fault-cell-decoded-twice-secret = Os acentos estão corrompidos.
    .remedy = Corrija o valor ou salve de novo a lista original como “CSV UTF-8”.
fault-cell-error = A fórmula desta célula tem um erro: { $error }.
    .remedy = Corrija a fórmula ou digite o valor.
fault-sheet-damaged = A planilha está danificada e não pode ser lida.
    .remedy = Abra-a no programa de planilhas, salve como um novo arquivo XLSX e envie esse arquivo.
fault-sheet-password = A planilha está protegida por senha.
    .remedy = Salve uma cópia sem senha e envie essa cópia.
fault-sheet-bomb = Descompactada, a planilha passa do limite de { $limit } MB.
    .remedy = Salve só a lista em um novo arquivo XLSX ou CSV.
fault-sheet-unreadable = Não é possível ler a planilha: ela está danificada, ou a leitura ocupa memória ou tempo demais.
    .remedy = Abra-a no seu programa de planilhas e salve somente a lista como um novo arquivo XLSX ou CSV.
fault-sheet-multiplied = A planilha repete linhas, colunas, espaços ou textos longos tantas vezes que contém mais de { $limit } MB.
    .remedy = Copie somente a lista para uma nova planilha ou salve-a como CSV.
fault-collaborate-heading = A coluna { $position } de um arquivo do Collaborate deve se chamar { $right }, exatamente assim.
    .remedy = Escreva { $right }. Se não for um arquivo do Collaborate, escolha o formato “Outra planilha” (table).
fault-collaborate-heading-missing = Falta a coluna { $position } do formato Collaborate: { $right }.
    .remedy = Adicione a coluna { $right }. Se não for um arquivo do Collaborate, escolha o formato “Outra planilha” (table).
fault-collaborate-heading-extra = Um arquivo do Collaborate só pode ter sete colunas.
    .remedy = Apague esta coluna. Se não for um arquivo do Collaborate, escolha o formato “Outra planilha” (table).
fault-format-unknown = Não existe o formato “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-map-strict = As colunas do formato { $format } são fixas; “{ $heading }” não pode ser outro campo.
    .remedy = Desfaça essa escolha ou escolha o formato “Outra planilha” (table).
fault-map-nothing = Nenhuma coluna foi reconhecida. Colunas do arquivo: { $headings }.
    .remedy = Escolha o campo de cada coluna ou corrija os nomes das colunas.
    .cli = Escolha o campo de cada coluna, por exemplo --map 'Matrícula=unique_id', ou corrija os nomes das colunas.
fault-map-heading-unknown = O arquivo não tem a coluna “{ $value }”.
    .remedy = As colunas do arquivo são: { $known }.
fault-map-heading-near = O arquivo não tem a coluna “{ $value }”.
    .remedy = Você quis dizer “{ $near }”? As colunas do arquivo são: { $known }.
fault-field-unknown = Não existe o campo “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-field-twice = As colunas “{ $first }” e “{ $second }” são o mesmo campo: { $field }.
    .remedy = Não use uma delas ou escolha outro campo para ela.
    .cli = Não use uma delas (--map '{ $second }=ignore') ou escolha outro campo para ela.
# print
fault-template-unreadable = Não é possível ler o modelo { $file }.
    .remedy = Salve-o como texto UTF-8, verifique a permissão de leitura ou remova-o para usar o modelo padrão.
fault-template-broken = O modelo { $template } tem um erro na linha { $line }: { $words }.
    .remedy = Corrija essa linha ou remova o arquivo da pasta de modelos para usar o modelo padrão.
fault-qr-too-long = O endereço de acesso é longo demais para um código QR ({ $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }).
    .remedy = Use um endereço mais curto.
fault-logo-too-large = O logotipo tem mais de { $kilobytes } KB.
    .remedy = Salve-o em tamanho menor; 600 pixels de largura bastam para imprimir.
fault-logo-unknown = O logotipo não é uma imagem PNG, JPEG nem SVG.
    .remedy = Salve-o como PNG e tente de novo.
# accounts
fault-field-required = Falta “{ $field }”, campo obrigatório nesta instituição.
    .remedy = Preencha-o ou altere a regra de nomes de usuário nas configurações.
fault-account-needs-name = Falta o nome de usuário ou o e-mail da pessoa.
    .remedy = Informe pelo menos um deles.
fault-username-empty = O nome de usuário está vazio.
    .remedy = Digite um nome de usuário.
fault-username-too-long = O nome de usuário “{ $value }” tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }; o máximo é { $limit }.
    .remedy = Encurte-o.
fault-username-start = O nome de usuário “{ $value }” começa com “{ $character }”.
    .remedy = Comece com uma letra ou um número.
fault-username-space = O nome de usuário “{ $value }” tem espaços não permitidos.
    .remedy = Remova o espaço ou use um ponto.
fault-username-invisible = O nome de usuário “{ $value }” contém um caractere invisível ({ $character }).
    .remedy = Digite-o de novo em vez de colar.
fault-username-character = O caractere “{ $character }” não é permitido no nome de usuário “{ $value }”.
    .remedy = Remova-o ou use outro.
fault-email-empty = O e-mail está vazio.
    .remedy = Digite um e-mail.
fault-email-at = “{ $value }” não é um e-mail: deve ter um único @.
    .remedy = Escreva um e-mail por célula, como ana@escola.edu.br.
fault-email-character = O caractere “{ $character }” não é permitido no e-mail “{ $value }”.
    .remedy = Confira o e-mail. Antes do @ não pode haver acentos nem espaços.
fault-email-local = A parte antes do @ em “{ $value }” está incorreta.
    .remedy = Confira os pontos: nenhum no começo nem no fim, nem dois seguidos.
fault-email-domain = “{ $domain }”, depois do @ em “{ $value }”, não é um domínio de e-mail.
    .remedy = Confira a parte depois do @, por exemplo escola.edu.br.
fault-email-too-long = O e-mail “{ $value }” é longo demais.
    .remedy = Use no máximo 64 caracteres antes do @ e 254 no total.
fault-name-empty = O nome está vazio.
    .remedy = Digite o nome.
fault-name-too-long = O nome “{ $value }” tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }; o máximo é { $limit }.
    .remedy = Encurte-o ou confira se a coluna só contém nomes.
fault-name-character = O nome “{ $value }” contém um caractere inválido ({ $character }).
    .remedy = Digite-o de novo em vez de colar.
fault-unique-id-empty = A matrícula está vazia.
    .remedy = Digite o número da pessoa no sistema da escola.
fault-unique-id-too-long = A matrícula “{ $value }” tem mais de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Confira se é a coluna certa.
fault-unique-id-character = A matrícula “{ $value }” contém um caractere inválido ({ $character }).
    .remedy = Digite-a de novo em vez de colar.
fault-unique-id-scientific = A planilha abreviou a matrícula para “{ $value }”, e os últimos dígitos se perderam.
    .remedy = Formate a coluna como texto, copie de novo as matrículas e salve.
fault-phone-character = O caractere “{ $character }” não é permitido no telefone “{ $value }”.
    .remedy = Escreva um número por célula, só com dígitos e um + antes do código do país.
fault-phone-length = O telefone “{ $value }” tem { $digits ->
        [one] { $digits } dígito
       *[other] { $digits } dígitos
    }; deve ter de 5 a 20.
    .remedy = Confira o número.
fault-grade-empty = A série está vazia.
    .remedy = Digite a série.
fault-grade-too-long = A série “{ $value }” tem mais de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Encurte-a, por exemplo para “5º ano”.
fault-grade-character = A série “{ $value }” contém um caractere inválido ({ $character }).
    .remedy = Digite-a de novo em vez de colar.
fault-graduation-year = “{ $value }” não é um ano de formatura.
    .remedy = Escreva o ano com quatro dígitos, por exemplo 2031.
fault-birth-date = “{ $value }” não é uma data de nascimento.
    .remedy = Escreva no formato ano-mês-dia, por exemplo 2015-03-04.
fault-birth-date-ambiguous = “{ $value }” pode ser lida como duas datas diferentes.
    .remedy = Escreva no formato ano-mês-dia ou indique se neste arquivo o dia vem antes do mês.

# usernames and passwords
fault-pattern-empty = O padrão “{ $pattern }” daria o mesmo valor a todas as pessoas.
    .remedy = Inclua uma parte do nome, por exemplo first ou last entre chaves.
fault-pattern-too-long = O padrão tem mais de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Encurte-o.
fault-pattern-part = O padrão não aceita a parte “{ $part }”.
    .remedy = Use first, middle, last, first1, last1, last2, f, m, l, grad_year, yy, grade, unique_id ou n.
fault-pattern-brace = No padrão “{ $pattern }”, falta abrir ou fechar uma chave.
    .remedy = Escreva cada parte entre chaves.
fault-pattern-character = O caractere “{ $character }” não é permitido no padrão “{ $pattern }”.
    .remedy = Entre as partes, use letras sem acento, dígitos, pontos, hifens ou sublinhados. O domínio é informado à parte.
fault-pattern-counter = O número aparece duas vezes no padrão “{ $pattern }”.
    .remedy = Mantenha só um.
fault-credential-empty = Não é possível gerar o valor com os dados desta pessoa; falta: { $field }.
    .remedy = Preencha esse campo ou escolha um padrão que não o use.
fault-style-unknown = Não existe o tipo de senha “{ $value }”.
    .remedy = Use, por exemplo, words:pt:2:2, pronounceable:8, digits:6 ou random:12:lower.
fault-style-range = Um número do tipo de senha “{ $value }” está fora do limite.
    .remedy = Use de 1 a 6 palavras, até 6 dígitos depois delas, ou um tamanho de 4 a 40.
fault-style-short = As senhas do tipo “{ $value }” teriam menos de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Escolha um tipo mais longo.
fault-style-weak = As senhas do tipo “{ $value }” são fáceis de adivinhar ({ $bits ->
        [one] { $bits } bit
       *[other] { $bits } bits
    }; o mínimo é { $limit }).
    .remedy = Adicione uma palavra ou mais caracteres.
fault-password-short = A senha tem menos de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Escolha uma mais longa.
fault-password-long = A senha tem mais de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Escolha uma mais curta.
fault-password-character = A senha contém uma tabulação, uma quebra de linha ou outro caractere que não se digita.
    .remedy = Use letras, dígitos, símbolos e espaços.
fault-password-username = A senha é igual ao nome de usuário.
    .remedy = Escolha uma senha difícil de adivinhar.
fault-password-unique-id = A senha é igual à matrícula.
    .remedy = Escolha uma senha difícil de adivinhar.
fault-password-birth-date = A senha é igual à data de nascimento.
    .remedy = Escolha uma senha difícil de adivinhar.
why-from = Gerado a partir de: { $field }
why-missing = Falta: { $field }
why-transliterated = Acentos e cedilha removidos
why-cut = Limitado a { $limit ->
    [one] { $limit } caractere
   *[other] { $limit } caracteres
}
why-separated = Separadores adicionados para evitar uma palavra ofensiva
why-in-full = Nomes completos usados para evitar uma palavra ofensiva
why-neutral = Nome omitido para evitar uma palavra ofensiva
why-counter = Número { $number }, porque “{ $base }” já está em uso
why-withheld = Número { $number }, porque “{ $base }” já foi de outra pessoa e está reservado
strength-guessable = Fraca: pode ser descoberta com muitas tentativas
strength-fair = Razoável: serve para o primeiro acesso, nos próximos dias
strength-good = Boa, com o limite de tentativas incorretas
strength-strong = Forte

# organization
fault-forbidden = Sua função não tem a permissão “{ $permission }”.
    .remedy = Peça a um gerente que faça isso ou que adicione essa permissão à sua função.
fault-organization-none = Ainda não há nenhuma instituição.
    .remedy = Crie uma com: llavero init --organization "NOME"
fault-organization-several = Há várias instituições nesta instalação.
    .remedy = Indique uma com --organization-id.
fault-job-not-undoable = Este processo não pode ser desfeito: a situação dele é “{ $state ->
        [running] em andamento
        [done] concluído
        [rolled-back] falhou
        [undone] desfeito
       *[other] { $state }
    }”.
    .remedy = Só processos concluídos podem ser desfeitos; veja: llavero jobs list
fault-job-several = Vários processos têm um número que termina em “{ $id }”.
    .remedy = Digite mais caracteres do número.

# settings, keys and the database
fault-config-missing = O arquivo de configuração { $file } não existe.
    .remedy = Verifique o caminho indicado em --config.
fault-config-invalid = A configuração “{ $setting }” não existe ou tem um valor do tipo errado.
    .remedy = Veja todas as configurações e seus valores padrão em config.default.toml.
fault-key-does-not-open = Uma senha guardada não pode ser lida com o arquivo de chaves desta instalação.
    .remedy = Restaure o llavero.key deste banco de dados (LLAVERO_KEY_FILE indica outro local) ou gere senhas novas.
fault-password-altered = Esta senha guardada foi alterada fora do Llavero, por isso não serve mais.
    .remedy = Dê a esta pessoa uma senha nova e avise o administrador do servidor.
fault-password-altered-of = A senha guardada de { $name } foi alterada fora do Llavero, por isso não serve mais.
    .remedy = Dê a esta pessoa uma senha nova e avise o administrador do servidor.
fault-passwords-bound-unsaid = O banco de dados foi alterado fora do Llavero: o registro de auditoria não diz que as senhas estão vinculadas às suas contas, embora estejam.
    .remedy = Execute `llavero doctor` e restaure a última cópia em que ele não encontre nada errado.
fault-key-file-damaged = { $file } não é um arquivo de chaves ou está danificado.
    .remedy = Restaure o arquivo de chaves da cópia de segurança. Sem ele, as senhas provisórias não podem ser mostradas nem impressas.
fault-key-file-missing = Falta o arquivo de chaves { $file }.
    .remedy = Recupere-o da cópia de segurança (LLAVERO_KEY_FILE indica outro lugar). Sem ele nenhuma senha provisória pode ser lida nem a auditoria verificada; o Llavero não cria uma chave nova para um banco de dados que contém uma instituição.
fault-key-file-other = O arquivo de chaves não é o deste banco de dados.
    .remedy = Recupere o arquivo de chaves que foi usado com este banco de dados, ou indique o banco de dados ou o --data-dir corretos.
fault-key-file-lacks = Falta no arquivo de chaves a chave { $number }, que este banco de dados usa.
    .remedy = Recupere a cópia mais recente do arquivo de chaves deste banco de dados. As anteriores não abrem tudo.
fault-database-url = O endereço do banco de dados não é válido.
    .remedy = Use o formato postgres://usuario:senha@servidor/nome.
fault-database-busy = Outro processo está gravando no banco de dados.
    .remedy = Aguarde o fim dele e tente de novo; veja: llavero jobs list
fault-database-damaged = O arquivo do banco de dados está danificado ou não é um banco de dados.
    .remedy = Restaure a última cópia de segurança. Não apague o arquivo, porque talvez ele possa ser reparado.
fault-schema-newer = Uma versão mais nova do Llavero gravou este banco de dados (esquema { $version }).
    .remedy = Instale essa versão ou restaure uma cópia de segurança anterior à atualização.
fault-schema-other = As tabelas deste banco de dados não são as de nenhuma versão publicada do Llavero (esquema { $version }): uma versão de desenvolvimento as criou.
    .remedy = Use o programa que o criou ou restaure uma cópia de segurança. Para começar de novo, use outro --data-dir ou um banco de dados vazio.
fault-database-missing = Não há banco de dados { $file }.
    .remedy = Recupere-o da cópia de segurança ou indique a pasta certa com --data-dir.
fault-database-unreachable = O servidor PostgreSQL não responde ou recusou a conexão.
    .remedy = Inicie o servidor e verifique o endereço, o usuário e a senha em --database-url.
fault-database-read-only = O banco de dados pode ser lido, mas não gravado.
    .remedy = Avise o administrador do servidor: ele deve verificar por que está somente para leitura (uma réplica, um disco cheio, uma permissão que falta).
fault-database-commit-unknown = A conexão com o banco de dados se perdeu enquanto a alteração era salva.
    .remedy = Verifique se a alteração foi salva antes de repeti-la.
fault-server-running = Outro servidor do Llavero já está ativo em { $directory } (processo { $process }).
    .remedy = Pare-o primeiro ou use outro --data-dir. Para ter vários servidores em uma instalação, use o PostgreSQL.
fault-email-taken-meanwhile = Um dos e-mails passou a ser usado por outra pessoa durante o processo. Nada foi gravado.
    .remedy = Repita o processo: a revisão mostrará a linha.
fault-username-taken-meanwhile = Um dos nomes de usuário passou a ser usado por outra pessoa durante o processo. Nada foi gravado.
    .remedy = Repita o processo: a revisão mostrará a linha.
fault-unique-id-taken-meanwhile = Uma das matrículas passou a ser usada por outra pessoa durante o processo. Nada foi gravado.
    .remedy = Repita o processo: a revisão mostrará a linha.

# import: what the rows say together and what the directory says of them
fault-plan-changed = O cadastro foi alterado depois da revisão, e o resultado agora seria outro. Nada foi gravado.
    .remedy = Veja a nova revisão e confirme.
fault-guard = { $name }: { $changed } de { $of ->
        [one] { $of } conta seria alterada
       *[other] { $of } contas seriam alteradas
    }, mais do que o limite de { $share } %.{ $renamed ->
        [0] {""}
        [one] {" "}{ $renamed } pessoa passaria a ter outro nome e outro sobrenome.
       *[other] {" "}{ $renamed } pessoas passariam a ter outro nome e outro sobrenome.
    }
    .remedy = Confira se é o arquivo certo. Se for, confirme as alterações.
    .cli = Confira se é o arquivo certo. Se for, execute o comando de novo com --allow-large-change.
    .api = Confira se é o arquivo certo. Se for, aplique-o com "allow_large_change": true.
fault-unique-id-short = A matrícula “{ $value }” é mais curta que as demais, com { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }; a planilha pode ter removido os zeros iniciais.
    .remedy = Se a matrícula certa for “{ $padded }”, formate a coluna como texto e digite-a de novo.
fault-unique-id-zeros = A matrícula no cadastro é “{ $existing }”, e nesta linha é “{ $value }”; a planilha pode ter removido os zeros iniciais.
    .remedy = Se for a mesma pessoa, formate a coluna como texto e digite “{ $existing }”.
fault-unique-id-twice = A matrícula “{ $value }” também está na linha { $other }.
    .remedy = Se for a mesma pessoa, apague uma das linhas; se não for, corrija a matrícula.
fault-username-twice = O nome de usuário “{ $value }” também está na linha { $other }.
    .remedy = Corrija um deles ou deixe a célula vazia para gerar outro.
fault-email-twice = O e-mail “{ $value }” também está na linha { $other } (maiúsculas não fazem diferença).
    .remedy = Corrija um deles ou deixe a célula vazia. O e-mail compartilhado por uma família vai em uma coluna “E-mail de contato”.
fault-email-taken = O e-mail “{ $value }” já é de outra pessoa.
    .remedy = Verifique se é a mesma pessoa com outra matrícula. Se não for, escreva outro e-mail ou deixe a célula vazia.
fault-username-taken = O nome de usuário “{ $value }” já é de outra pessoa.
    .remedy = Verifique se é a mesma pessoa com outra matrícula. Se não for, escreva outro ou deixe a célula vazia para gerar um.
fault-username-withheld = O nome de usuário “{ $value }” já foi de outra pessoa e está reservado.
    .remedy = Escreva outro ou deixe a célula vazia para gerar um. Se a última importação o deu à pessoa errada, desfaça-a e importe o arquivo corrigido.
fault-email-withheld = O e-mail “{ $value }” já foi de outra pessoa e está reservado.
    .remedy = Escreva outro ou deixe a célula vazia. Se a última importação o deu à pessoa errada, desfaça-a e importe o arquivo corrigido.
fault-pattern-against-policy = O padrão dos nomes de usuário, “{ $pattern }”, usa “{ $character }”, que a regra da instituição não permite.
    .remedy = Altere o padrão ou a regra nas configurações, ou informe os nomes de usuário no arquivo.
fault-same-account = Esta linha é da mesma pessoa que a linha { $other }.
    .remedy = Apague uma das duas linhas.
fault-another-person = { $field ->
        [unique_id] A matrícula “{ $value }” é de { $is }
        [username] O usuário “{ $value }” é de { $is }
       *[other] O e-mail “{ $value }” é de { $is }
    } e esta linha diz { $says }. É outra pessoa?
    .remedy = Se for, corrija { $field ->
        [unique_id] a matrícula
        [username] o usuário
       *[other] o e-mail
    } nesta linha. Se for a mesma pessoa e o nome foi corrigido, confirme que nesta importação se corrigem nomes.
    .cli = Se for, corrija { $field ->
        [unique_id] a matrícula
        [username] o usuário
       *[other] o e-mail
    } nesta linha. Se for a mesma pessoa e o nome foi corrigido, repita o comando com --names-corrected.
    .api = Se for, corrija { $field ->
        [unique_id] a matrícula
        [username] o usuário
       *[other] o e-mail
    } nesta linha. Se for a mesma pessoa e o nome foi corrigido, defina "names_corrected" como true com PATCH /imports/ID.
fault-running-number = Esta coluna conta 1, 2, 3… e seus números são de outras pessoas. É um número de ordem, e não a matrícula de cada pessoa?
    .remedy = Se for, marque a coluna como “Não usar” e verifique o arquivo de novo.
    .cli = Se for, não use a coluna: --map '{ $column }=ignore'.
    .api = Se for, defina a coluna como "ignore" com PATCH /imports/ID.
fault-guardian-two-names = Neste arquivo, o e-mail “{ $value }” é de dois responsáveis: { $one } e { $other }. São duas pessoas?
    .remedy = Se forem, deixe o e-mail com uma só delas. Se for uma só pessoa, escreva o nome igual em todas as linhas.
fault-username-in-schools = Várias contas têm o usuário “{ $value }”: { $schools }{ $without ->
        [0] {""}
       *[other] {" "}(e uma conta sem escola)
    }.
    .remedy = Acrescente uma coluna com a escola, ou com a matrícula de cada pessoa.
fault-course-without-section = { $n ->
        [one] { $shown } linha indica uma disciplina sem turma
       *[other] { $shown } linhas indicam uma disciplina sem turma
    }: ninguém fica matriculado nela.
    .remedy = Acrescente uma coluna com a turma para matriculá-los. Todo o resto é importado.
fault-role-out-of-reach = Você não pode criar nem alterar contas com esta função: são de outro administrador.
    .remedy = Escolha outra função, ou peça a um gerente.
fault-person-without-name = A linha não tem nome, nome de usuário nem e-mail.
    .remedy = Preencha pelo menos o nome ou apague a linha.
fault-profile-missing = Falta o tipo de usuário das pessoas deste arquivo.
    .remedy = Escolha o tipo de usuário ou adicione uma coluna “Tipo de usuário”.
    .cli = Adicione o tipo de usuário (--as student, teacher, guardian ou staff) ou uma coluna “Tipo de usuário”.
fault-profile-unknown = “{ $value }” não é um tipo de usuário.
    .remedy = Escreva aluno, professor, responsável ou administrativo.
fault-profile-differs = O tipo de usuário desta pessoa é “{ $is ->
        [student] aluno
        [teacher] professor
        [guardian] responsável
        [staff] administrativo
       *[other] { $is }
    }” no cadastro e “{ $says ->
        [student] aluno
        [teacher] professor
        [guardian] responsável
        [staff] administrativo
       *[other] { $says }
    }” no arquivo.
    .remedy = Confira a matrícula. Se a pessoa tiver mesmo os dois tipos, retire a linha do arquivo.
fault-status-not-active = A situação na linha é “{ $value }”; só pessoas ativas podem ser importadas.
    .remedy = Apague a linha. Para desativar contas, use a lista de pessoas.
fault-account-inactive = A conta desta pessoa está inativa.
    .remedy = Reative-a primeiro ou apague a linha.
fault-account-not-yours = Você não pode alterar a conta desta linha.
    .remedy = Apague a linha ou peça a um gerente que a importe.
fault-role-unknown = Não existe a função “{ $value }”.
    .remedy = Escreva uma destas: { $known }.
fault-role-too-high = Você não pode atribuir esta função: ela tem o nível da sua ou um mais alto.
    .remedy = Peça a um gerente. A função de gerente só pode ser transferida.
fault-administrator-missing = Um supervisor precisa de um administrador.
    .remedy = Escolha o administrador ou adicione uma coluna “Administrador”.
    .cli = Escolha o administrador (--administrator USUARIO) ou adicione uma coluna “Administrador”.
fault-administrator-unknown = Não há um administrador ativo “{ $value }”.
    .remedy = Escreva o nome de usuário ou o e-mail de um administrador ou gerente.
fault-collaborate-required = Campo obrigatório em um arquivo do Collaborate.
    .remedy = Preencha a célula: nome de usuário, senha, e-mail e função são obrigatórios.
fault-collaborate-role = Em um arquivo do Collaborate a função é sempre S, e nesta linha é “{ $value }”.
    .remedy = Escreva S (maiúscula).
fault-guardian-without-name = Há um telefone de responsável sem nome.
    .remedy = Preencha o nome do responsável ou apague o telefone.
fault-preferred-style = “{ $value }” não é uma forma de exibir o nome preferido.
    .remedy = Escreva instead (no lugar do nome) ou brackets (entre parênteses, depois do nome).
fault-label-too-long = O texto tem mais de { $max ->
        [one] { $max } caractere
       *[other] { $max } caracteres
    }.
    .remedy = Encurte-o.

thing-organization = instituição

# roles every organization starts with
role-manager = Gerente
role-administrator = Administrador
role-supervisor = Supervisor
role-teacher = Professor
role-staff = Administrativo
role-guardian = Responsável
role-student = Aluno
# Finding people, generating and printing
fault-filter-field = Não existe o filtro “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-filter-value = O filtro “{ $field }” não aceita o valor “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-sort-unknown = A lista não pode ser ordenada por “{ $value }”.
    .remedy = Use um destes, com um hífen antes para inverter a ordem: { $known }.
fault-page-unknown = Esta página da lista não existe.
    .remedy = Volte à primeira página.
fault-selection-too-long = Foram selecionadas mais de { $limit ->
        [one] { $limit } conta
       *[other] { $limit } contas
    } uma a uma.
    .remedy = Selecione por escola, turma ou outro filtro, ou em várias partes.
fault-school-unknown = Não existe a escola “{ $value }”.
    .remedy = Escreva o nome como está no cadastro. Os mais parecidos: { $known }.
fault-department-unknown = Não existe o departamento “{ $value }”.
    .remedy = Escreva o nome como está no cadastro. Os mais parecidos: { $known }.
fault-section-unknown = Não existe a turma “{ $value }”.
    .remedy = Escreva o código como está no cadastro e, se houver várias escolas, indique a escola. As mais parecidas: { $known }.
fault-section-several = Várias escolas têm uma turma “{ $value }”.
    .remedy = Indique também a escola: { $known }.
fault-account-several = Várias pessoas, em escolas diferentes, têm o nome de usuário “{ $value }”.
    .remedy = Indique a pessoa pela matrícula ou pelo e-mail.
fault-domain-missing = Falta o domínio dos e-mails.
    .remedy = Informe a parte depois do @, por exemplo escola.example.org.
fault-domain-invalid = “{ $value }” não é um domínio de e-mail.
    .remedy = Informe só a parte depois do @, por exemplo escola.example.org.
fault-passwords-elsewhere = As pessoas de { $organization } entram por um provedor de identidade, que guarda as senhas.
    .remedy = Crie e imprima as senhas nesse provedor; o Llavero não as tem.
fault-section-without-codes = A turma “{ $value }” não tem o código da disciplina ou o da turma.
    .remedy = Informe os dois ou imprima por escola ou seleção.
fault-folder-missing = A pasta “{ $folder }” não existe.
    .remedy = Crie a pasta ou indique outra para o arquivo.
skipped-inactive = A conta está inativa
skipped-not-yours = Você não tem acesso a esta conta
skipped-external = Entra por outro serviço
skipped-has-email = Já tem e-mail
skipped-own-password = Tem senha pessoal, que é mantida
skipped-no-name = Faltam os dados que o padrão usa
left-out-own-password = Tem senha pessoal, que ninguém pode ver
left-out-external = Entra por outro serviço
left-out-no-password = Ainda não tem senha
left-out-expired = O prazo para imprimir a senha provisória acabou
left-out-inactive = A conta está inativa
left-out-not-yours = Você não tem acesso a esta conta

# command line
fault-organization-exists = Já existe uma instituição nesta instalação.
    .remedy = Use outra pasta com --data-dir ou, para ter várias na mesma instalação, acrescente --another.
fault-organization-nameless = O nome da instituição está vazio.
    .remedy = Digite o nome que aparece no timbre.
fault-data-dir-missing = Não há instalação do Llavero em { $directory }.
    .remedy = Indique a pasta certa com --data-dir ou crie uma: llavero init --organization "Nome".
fault-confirmation-needed = O comando precisa de confirmação, e não há um terminal para responder. Nada foi gravado.
    .remedy = Acrescente --yes para confirmar ou --dry-run para simular.
fault-problems-one-file = A opção --problems aceita um só arquivo, e há vários a importar.
    .remedy = Remova a opção: cada importação grava o seu arquivo na pasta out.
fault-problems-is-source = O arquivo de problemas { $file } é o mesmo que está sendo importado.
    .remedy = Indique outro arquivo em --problems.
fault-demo-occupied = A pasta { $directory } não está vazia e não foi criada pela demonstração.
    .remedy = Indique outra pasta com --data-dir.
fault-report-kind = O nome { $file } não termina em .csv nem em .xlsx.
    .remedy = Use uma dessas extensões, por exemplo relatorio.xlsx.
fault-disk-failed = Não foi possível gravar no disco: ele está cheio, a cota acabou ou há uma falha. Nada foi gravado.
    .remedy = Libere espaço e repita o comando.

# The console
fault-other-site = A solicitação veio de outro site ou de um navegador muito antigo.
    .remedy = Abra o Llavero em um navegador atual e tente de novo.
fault-form-too-large = O formulário é maior que o limite permitido.
    .remedy = Encurte o texto. Envie arquivos na página de importação.
fault-tls-half = Para HTTPS são necessários o certificado e a chave, e só um dos dois foi indicado.
    .remedy = Defina serve.tls_certificate e serve.tls_key, ou nenhum.
fault-tls-unreadable = Não é possível ler { $file }: { $cause }.
    .remedy = Verifique o caminho e se o Llavero tem permissão de leitura.
fault-tls-no-certificate = { $file } não contém um certificado.
    .remedy = Indique em serve.tls_certificate um arquivo PEM com “BEGIN CERTIFICATE”, com o certificado do site primeiro.
fault-tls-no-key = { $file } não contém uma chave utilizável.
    .remedy = Indique em serve.tls_key um arquivo PEM com “BEGIN PRIVATE KEY”, sem senha.
fault-tls-refused = O certificado { $file } e a chave { $key } não correspondem: { $cause }.
    .remedy = Use a chave com que o certificado foi solicitado.
fault-form-unreadable = O formulário chegou incompleto ou com erros.
    .remedy = Volte, recarregue a página e envie de novo.
fault-sign-in-refused = O nome de usuário ou a senha não estão corretos.
    .remedy = Confira os dois, com maiúsculas e minúsculas.
fault-set-up-closed = Este link já foi usado ou não é mais válido.
    .remedy = Entre normalmente. Se o Llavero ainda não foi configurado, reinicie-o e use o novo link.
fault-password-not-repeated = As senhas não são iguais.
    .remedy = Digite a mesma senha nos dois campos.
fault-field-empty = Campo obrigatório.
    .remedy = Preencha este campo.
fault-listen-refused = Não é possível usar o endereço { $address }: { $cause }.
    .remedy = Pare o programa que o usa ou escolha outra porta: --listen 127.0.0.1:8081

# Importing in the console
fault-import-not-allowed = A importação precisa de confirmação: há linhas recusadas ou alterações acima do limite. Nada foi gravado.
    .remedy = Volte à revisão e marque a confirmação, se estiver tudo certo.
fault-upload-gone = Este arquivo já foi importado ou descartado.
    .remedy = Se precisar, envie-o de novo.
fault-upload-none = Nenhum arquivo foi escolhido.
    .remedy = Escolha o arquivo com a lista.
fault-upload-broken = O arquivo não chegou inteiro e não foi guardado.
    .remedy = Envie-o de novo.
fault-upload-files =
    { $most ->
        [one] { $most } arquivo que você enviou está pendente; não pode haver mais ao mesmo tempo.
       *[other] { $most } arquivos que você enviou estão pendentes; não pode haver mais ao mesmo tempo.
    }
    .remedy = Importe ou exclua arquivos pendentes e envie de novo.
fault-upload-bytes = Os arquivos que você enviou ocupariam mais de { $megabytes } MB no total.
    .remedy = Exclua arquivos pendentes e envie de novo. Os já importados deixam de contar depois de um dia.
fault-upload-files-organization =
    { $most ->
        [one] { $most } arquivo enviado da sua instituição está pendente; não pode haver mais ao mesmo tempo.
       *[other] { $most } arquivos enviados da sua instituição estão pendentes; não pode haver mais ao mesmo tempo.
    }
    .remedy = Exclua os seus de que não precisa ou peça a quem também importa arquivos que exclua os dele.
fault-upload-bytes-organization = Os arquivos enviados da sua instituição ocupariam mais de { $megabytes } MB no total.
    .remedy = Exclua os seus de que não precisa. Se não bastar, peça mais espaço ao administrador do servidor.
fault-upload-disk = O disco do servidor está quase cheio.
    .remedy = Avise o administrador do servidor. Nada do arquivo foi guardado: envie-o de novo quando houver espaço.
fault-tick-needed = Falta a confirmação.
    .remedy = Marque a confirmação, se estiver tudo certo, ou corrija o arquivo e envie-o de novo.
# Configurações, escolas, departamentos, tratamentos
thing-department = departamento
thing-title = tratamento
fault-text-empty = Campo obrigatório.
    .remedy = Digite um texto.
fault-text-too-long = O texto tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }; o máximo é { $limit }.
    .remedy = Encurte-o.
fault-text-character = O texto contém uma quebra de linha ou um caractere invisível.
    .remedy = Digite-o em uma só linha, em vez de colar.
fault-accent-unknown = “{ $value }” não é uma cor.
    .remedy = Use o formato #1f5f8b: um # e seis dígitos de 0 a 9 e de a a f.
fault-accent-pale = A cor { $value } é clara demais para a leitura sobre branco.
    .remedy = Escolha uma mais escura, por exemplo { $darker }.
fault-logo-pixels = O logotipo deve ter de { $least } a { $most ->
        [one] { $most } pixel
       *[other] { $most } pixels
    } de largura e de altura.
    .remedy = Salve-o em outro tamanho; 600 pixels de largura bastam para imprimir.
fault-logo-broken = O logotipo não pode ser aberto: o arquivo está danificado ou incompleto.
    .remedy = Salve-o de novo como PNG e envie esse arquivo.
fault-logo-missing = O arquivo do logotipo não existe mais ou está danificado: { $file }.
    .remedy = Envie-o de novo com `llavero settings set logo=ARQUIVO` ou remova-o com `logo=`.
fault-letterhead-lines = O timbre tem { $lines ->
        [one] { $lines } linha
       *[other] { $lines } linhas
    }; o máximo é { $limit }.
    .remedy = Junte duas linhas ou remova uma.
fault-sign-in-url = O endereço não é de uma página web ou tem mais de { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Copie-o do navegador; ele começa com https:// e não tem espaços.
fault-setting-unknown = Não existe a configuração “{ $key }”.
    .remedy = Veja todas com `llavero settings show`.
fault-setting-range = “{ $value }” não é um número inteiro de { $least } a { $most }.
    .remedy = Digite um número nesse intervalo.
fault-setting-yes-no = “{ $value }” não é sim nem não.
    .remedy = Escreva sim ou não.
fault-username-policy-unknown = Não existe a regra de nomes de usuário “{ $value }”.
    .remedy = Use school, global ou collaborate.
fault-username-scope-unknown = “{ $value }” não é um conjunto em que os nomes de usuário possam ser únicos.
    .remedy = Use school, organization ou installation.
fault-username-marks = Só sinais ASCII podem ser permitidos ou proibidos; letras e dígitos são sempre permitidos.
    .remedy = Escreva os sinais sem espaços entre eles, por exemplo .-_
fault-username-clash = { $one } e { $other } teriam o mesmo nome de usuário, “{ $username }”.
    .remedy = Altere antes o nome de usuário de um dos dois.
fault-username-clash-elsewhere = O nome de usuário “{ $username }”, de { $one }, já existe em outra instituição.
    .remedy = Altere antes esse nome de usuário ou mantenha-os únicos só dentro da instituição.
fault-entry-exists = “{ $name }” já existe.
    .remedy = Escolha outro nome.
fault-code-taken = A escola “{ $name }” já tem o código { $code }.
    .remedy = Confira os dois códigos.
fault-entry-in-use = “{ $name }” está em uso. Pessoas: { $people }; turmas: { $sections }.
    .remedy = Mova-as antes para outro lugar.

# Credentials and slips in the console
thing-section = turma
fault-mode-missing = Falta escolher o que gerar.
    .remedy = Escolha uma das três opções.
fault-whom-missing = Falta escolher as pessoas.
    .remedy = Escolha um tipo de usuário.
fault-credentials-unsure = Esta alteração precisa de confirmação.
    .remedy = Marque a confirmação acima, se estiver tudo certo.
fault-slips-nothing = Não há fichas a imprimir.
    .remedy = Escolha outras pessoas ou gere senhas novas para elas.
