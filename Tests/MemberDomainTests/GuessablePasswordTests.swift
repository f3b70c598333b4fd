import MemberDomain
import Testing

@Suite("Passwords that are tried first")
struct GuessablePasswordTests {
    @Test(
        "A07 words, walks over the keyboard, dates, phones and repetitions are guessed",
        arguments: [
            "password", "Password1", "p@ssw0rd", "P@55w0rd!", "admin123", "@dministrator1",
            "iloveyou2", "woaini1314", "zhang19900101", "wang123456", "dragon!!", "letmeinletmein",
            "qwertyuiop", "1qaz2wsx", "1q2w3e4r5t", "zaq12wsx", "asdfghjkl;", "qazwsxedc",
            "12345678", "87654321", "abcdefgh", "abcd1234", "11223344", "aaaabbbb", "abcabcabc",
            "123123123", "19900101", "1990-01-01", "31121999", "12/31/1999", "13800138000",
            "+86 138 0013 8000", "147258369", "5201314520", "january2024", "Monday2026!",
            "changemechangeme", "passwordpassword", "111111111111", "administrator",
        ])
    func guessed(_ password: String) {
        #expect(GuessablePasswords.isGuessable(password))
    }

    @Test(
        "A07 what is no word of everybody's is not guessed",
        arguments: [
            "柠檬 lemon 42", "correct horse battery", "a longer pass phrase", "new words 77",
            "patron-demo-2026", "Tr0ub4dor&3x", "kx7#Qm2pLw", "84736251", "seven green bottles",
            "ogres eat onions", "9f8e1c4b7a26",
        ])
    func unguessed(_ password: String) {
        #expect(!GuessablePasswords.isGuessable(password))
    }

    @Test("A07 more than three thousand of the patterns that people use are known")
    func many() {
        let words = [
            "password", "admin", "welcome", "dragon", "monkey", "football", "sunshine", "princess",
            "iloveyou", "master", "shadow", "michael", "superman", "batman", "trustno", "charlie",
            "jordan", "summer", "winter", "freedom", "whatever", "computer", "internet", "samsung",
            "woaini", "baobei", "zhang", "liu", "chen", "beijing", "shanghai", "weixin",
        ]
        let years = (1_960...2_026).map(String.init)
        let endings =
            years + [
                "123", "1234", "12345", "123456", "520", "1314", "88", "888", "666", "!", "!!",
            ]
        let heads = ["", "1", "!"]
        var known = 0
        for word in words {
            for ending in endings {
                for head in heads {
                    let password = head + word + ending
                    #expect(GuessablePasswords.isGuessable(password), "\(password)")
                    known += password.count >= 8 ? 1 : 0
                }
            }
        }
        #expect(known > 3_000)
    }

    @Test("A07 the names that everybody around knows are guessed, with whatever digits")
    func names() {
        let names = ["Lucky Bar & Grill", "示范商户", "owner@demo", "patron"]
        for password in ["LuckyBar2026", "grill2026!!", "示范商户123", "owner-2026-07", "patron12345"] {
            #expect(GuessablePasswords.isGuessable(password, names: names), "\(password)")
        }
        for password in ["the lucky one wins", "patron of the arts", "grilled onions 7"] {
            #expect(!GuessablePasswords.isGuessable(password, names: names), "\(password)")
        }
    }
}
