//! Portuguese names as they are met in Brazil.

use super::Names;

/// Portuguese names as they are met in Brazil.
#[rustfmt::skip] // a list, not code: as many to the line as fit
pub static PORTUGUESE: Names = Names {
    women: &[
        "Maria", "Ana", "Júlia", "Beatriz", "Alice", "Laura", "Manuela", "Sophia", "Heloísa", "Helena",
        "Valentina", "Larissa", "Letícia", "Isabela", "Gabriela", "Yasmin", "Giovanna", "Mariana", "Lívia",
        "Rafaela", "Amanda", "Camila", "Fernanda", "Bruna", "Luana", "Cecília", "Vitória", "Eduarda", "Lorena",
        "Clara", "Juliana", "Patrícia", "Vanessa", "Aline", "Débora", "Jéssica", "Bianca", "Carolina",
        "Natália", "Renata", "Sabrina", "Tatiane", "Raíssa", "Luísa", "Antônia", "Conceição", "Aparecida",
        "Rosângela", "Simone", "Cláudia", "Mônica", "Cíntia", "Érica", "Íris", "Flávia", "Adriana", "Sônia",
        "Lúcia", "Teresa", "Graça", "Marília", "Estela", "Elisa", "Olívia", "Isadora", "Agatha", "Catarina",
        "Emanuelly", "Kauane", "Janaína",
    ],
    men: &[
        "João", "Pedro", "Gabriel", "Lucas", "Miguel", "Arthur", "Davi", "Bernardo", "Heitor", "Matheus",
        "Rafael", "Enzo", "Guilherme", "Gustavo", "Felipe", "Samuel", "Murilo", "Nicolas", "Vinícius",
        "Henrique", "Thiago", "Cauã", "Leonardo", "Eduardo", "Bruno", "Daniel", "Caio", "Vítor", "Antônio",
        "José", "Francisco", "Carlos", "Paulo", "Luís", "Marcos", "Márcio", "Sérgio", "Fábio", "Flávio",
        "André", "Rodrigo", "Diego", "Igor", "Otávio", "Benício", "Joaquim", "Lorenzo", "Theo", "Ícaro",
        "Ítalo", "Estêvão", "Fabrício", "Júlio", "Caíque", "Yuri", "Renan", "Ruan", "Wesley", "Jefferson",
        "Anderson", "Emanuel", "Raí", "Valdir", "Cícero", "Moisés", "Elias", "Gonçalo",
    ],
    surnames: &[
        "da Silva", "dos Santos", "de Oliveira", "de Souza", "Rodrigues", "Ferreira", "Alves", "Pereira",
        "Lima", "Gomes", "Costa", "Ribeiro", "Martins", "Carvalho", "de Almeida", "Lopes", "Soares",
        "Fernandes", "Vieira", "Barbosa", "Rocha", "Dias", "Nascimento", "de Andrade", "Moreira", "Nunes",
        "Marques", "Machado", "Mendes", "de Freitas", "Cardoso", "Ramos", "Gonçalves", "Santana", "Teixeira",
        "de Araújo", "de Melo", "Castro", "Pinto", "Cavalcanti", "Batista", "Campos", "Monteiro", "Moura",
        "Correia", "Borges", "Miranda", "Nogueira", "Azevedo", "Brito", "Farias", "Bezerra", "Siqueira",
        "Coelho", "Cunha", "Pires", "Reis", "Duarte", "Guimarães", "Magalhães", "Fonseca", "Macedo", "Sampaio",
        "Queiroz", "Xavier", "Aguiar", "Amaral", "Assis", "Assunção", "Bandeira", "Barros", "Bastos",
        "Bragança", "Brandão", "Caldas", "Camargo", "Conceição", "Chagas", "Damasceno", "Diniz", "Esteves",
        "Evangelista", "Falcão", "Figueiredo", "França", "Furtado", "Garcia", "Godói", "Goulart", "Guerra",
        "Jardim", "Jesus", "Leal", "Leite", "Lacerda", "Luz", "Maciel", "Maia", "Matos", "Medeiros", "Menezes",
        "Moraes", "Mourão", "Neves", "Pacheco", "Paiva", "Paixão", "Peixoto", "Pinheiro", "Prado", "Rangel",
        "Rêgo", "Sá", "Sales", "Serra", "Simões", "Tavares", "Toledo", "Torres", "Trindade", "Vasconcelos",
        "Valença", "Viana", "Ventura", "Zanetti", "Proença", "Mendonça", "Abraão", "Conrado", "Bittencourt",
        "Negrão", "Galvão",
    ],
};
