import MemberDomain
import Testing

@Suite("Passwords of known breaches")
struct BreachedPasswordTests {
    /// The digest that begins with a byte and has another one everywhere behind it.
    private func digest(_ first: UInt8, _ rest: UInt8 = 0xA7) -> [UInt8] {
        [first] + Array(repeating: rest, count: 19)
    }

    private func hex(_ digest: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF")
        return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    private func list(
        _ text: String, pieces size: Int = 1_000, limit: Int = BreachedPasswordLines.mostLines
    ) throws(BreachedPasswordLines.Fault) -> BreachedPasswords {
        let bytes = Array(text.utf8)
        var lines = BreachedPasswordLines(bytes: bytes.count, limit: limit)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try lines.read(bytes[start..<min(start + size, bytes.count)])
        }
        return try lines.end()
    }

    private func problem(_ text: String, limit: Int = 10) -> String {
        do {
            return "\(try list(text, limit: limit).count) lines"
        } catch {
            return error.description
        }
    }

    @Test(
        "A07 a list of breached passwords is read in pieces of any size, with or without counts",
        arguments: [1, 2, 7, 40, 41, 42, 1_000])
    func pieces(size: Int) throws {
        let text =
            hex(digest(1)) + "\n" + hex(digest(2)) + ":123456789012345\r\n"
            + hex(digest(3)).lowercased() + "\r\n" + hex(digest(4)) + ":1\n"
            + hex(digest(5)) + ":7"
        let passwords = try list(text, pieces: size)
        #expect(passwords.count == 5)
        for first in UInt8(0)...6 {
            #expect(passwords.contains(sha1: digest(first)) == (1...5).contains(first), "\(first)")
        }
        // The first eight bytes tell them apart.
        #expect(!passwords.contains(sha1: digest(3, 0xA6)))
    }

    @Test("A07 the lines of a list of breached passwords may stand in any order, and twice")
    func anyOrder() throws {
        for firsts: [UInt8] in [[9, 3, 200, 3, 0, 255, 128], [0, 3, 3, 9, 128, 200, 255]] {
            let passwords = try list(firsts.map { hex(digest($0)) + "\n" }.joined())
            for first in UInt8.min...UInt8.max {
                #expect(passwords.contains(sha1: digest(first)) == firsts.contains(first))
            }
        }
    }

    @Test("A07 no list knows no password")
    func none() {
        #expect(!BreachedPasswords.none.contains(sha1: digest(0, 0)))
    }

    @Test("A07 a list with a line that is none is refused, and the line is named")
    func refused() {
        let good = hex(digest(1))
        let second = "line 2 is neither HASH nor HASH:count"
        for text in [
            "\n", String(good.dropLast()) + "\n", good + "0\n", good + ":\n",
            good + ":12x\n", good + ":-1\n", good + " \n", good + "\r" + good, good + "\r",
            good + ":1:2\n", good + ":", "password\n", "G" + good.dropFirst() + "\n",
            // An NTLM hash, which the list is given out with, too.
            String(good.prefix(32)) + ":3\n", String(good.prefix(20)),
        ] {
            #expect(problem(good + ":5\n" + text).hasPrefix(second), "\(text)")
        }
        #expect(problem("") == "has no line")
        #expect(problem(good) == "1 lines")
    }

    @Test("A07 a list of breached passwords that would take too much memory is refused")
    func tooLong() {
        let line = hex(digest(1)) + "\n"
        #expect(problem(String(repeating: line, count: 3), limit: 3) == "3 lines")
        #expect(
            problem(String(repeating: line, count: 4), limit: 3)
                == "has more than 3 lines; keep those that were seen most often")
    }
}
