# O que está errado em um valor e, como `.remedy`, como corrigir. Chaves: fault-<code>.

place-row = Linha { $row }
place-column = coluna “{ $column }”

fault-locale-unknown = “{ $value }” não é um idioma do Llavero.
    .remedy = Use es, pt-BR ou en.
fault-disk-full = O disco está cheio.
    .remedy = Libere espaço e execute o comando de novo; nada ficou pela metade.
fault-permission-denied = O sistema operacional não permite.
    .remedy = Verifique a quem pertencem o diretório de dados e os arquivos indicados e tente de novo.

error-not-found = Não existe: { $what } “{ $id }”.
error-internal = Algo falhou do nosso lado; a causa está no registro.
thing-account = conta
thing-job = execução
thing-school = escola
