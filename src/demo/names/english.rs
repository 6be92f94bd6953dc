//! English names as they are met in a school of many origins.

use super::Names;

/// English names as they are met in a school of many origins.
#[rustfmt::skip] // a list, not code: as many to the line as fit
pub static ENGLISH: Names = Names {
    women: &[
        "Olivia", "Emma", "Ava", "Sophia", "Amelia", "Charlotte", "Mia", "Isla", "Grace", "Lily", "Emily",
        "Ella", "Abigail", "Hannah", "Chloe", "Madison", "Zoe", "Nora", "Lucy", "Ruby", "Freya", "Alice",
        "Evie", "Rosie", "Sarah", "Jessica", "Ashley", "Rachel", "Megan", "Lauren", "Rebecca", "Samantha",
        "Katherine", "Elizabeth", "Victoria", "Natalie", "Maya", "Layla", "Aaliyah", "Imani", "Fatima",
        "Aisha", "Priya", "Ananya", "Mei", "Yuki", "Siobhán", "Niamh", "Aoife", "Renée", "Chloë", "Zoë",
        "Anaïs", "Harriet", "Matilda", "Beatrice", "Florence", "Daisy", "Poppy", "Ivy", "Hazel", "Willow",
        "Eleanor", "Josephine", "Margaret", "Dorothy",
    ],
    men: &[
        "Liam", "Noah", "Oliver", "James", "William", "Benjamin", "Henry", "Lucas", "Jack", "Ethan",
        "Alexander", "Jacob", "Daniel", "Matthew", "Samuel", "Joseph", "David", "Owen", "Thomas", "Charlie",
        "George", "Harry", "Oscar", "Leo", "Isaac", "Luke", "Ryan", "Nathan", "Aaron", "Caleb", "Dylan",
        "Connor", "Tyler", "Jordan", "Brandon", "Kevin", "Michael", "Robert", "John", "Christopher", "Andrew",
        "Anthony", "Malik", "Jamal", "Darnell", "Omar", "Yusuf", "Ibrahim", "Arjun", "Rohan", "Wei", "Kenji",
        "Seán", "Ciarán", "Padraig", "Rhys", "Ewan", "Callum", "Fergus", "Finlay", "Theodore", "Sebastian",
        "Elliot", "Felix", "Hugo", "Stanley",
    ],
    surnames: &[
        "Smith", "Johnson", "Williams", "Brown", "Jones", "Davis", "Miller", "Wilson", "Moore", "Taylor",
        "Anderson", "Thomas", "Jackson", "White", "Harris", "Martin", "Thompson", "Robinson", "Clark", "Lewis",
        "Lee", "Walker", "Hall", "Allen", "Young", "King", "Wright", "Scott", "Green", "Baker", "Adams",
        "Nelson", "Hill", "Campbell", "Mitchell", "Roberts", "Carter", "Phillips", "Evans", "Turner", "Parker",
        "Collins", "Edwards", "Stewart", "Morris", "Murphy", "Cook", "Rogers", "Morgan", "Cooper", "Reed",
        "Bailey", "Bell", "Kelly", "Ward", "Cox", "Richardson", "Wood", "Watson", "Brooks", "Bennett", "Gray",
        "Hughes", "Price", "Foster", "Sanders", "Ross", "Powell", "Sullivan", "Russell", "Fisher", "Henderson",
        "Barnes", "Jenkins", "Perry", "Butler", "Simmons", "Patterson", "Jordan", "Reynolds", "Hamilton",
        "Graham", "Wallace", "Cole", "West", "Hayes", "Bryant", "Gibson", "Ellis", "Stevens", "Ford",
        "Marshall", "Owens", "Harrison", "Kennedy", "Wells", "Palmer", "Mason", "Hunt", "Black", "Holmes",
        "Rice", "Stone", "Hunter", "Armstrong", "Carpenter", "Harvey", "Greene", "Webb", "O'Brien", "O'Connor",
        "O'Neill", "McDonald", "McCarthy", "MacLeod", "Fitzgerald", "St. John", "Smith-Jones", "Singh",
        "Patel", "Khan", "Ahmed", "Nguyen", "Chen", "Kim", "Okafor", "Mensah", "Núñez", "Müller", "Kowalski",
        "Ivanova", "Haddad", "Ó Súilleabháin", "Van Dyke", "De Souza",
    ],
};
