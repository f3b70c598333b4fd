import MemberDomain
import Primitives
import TestKit
import Testing

@Suite("Files of members")
struct MemberFileTests {
    private static let header =
        "external_id,phone,name,nickname,birthday,gender,registered_at,store,level,"
        + "level_valid_until,tags"

    private let files = MemberFiles(
        clock: shanghai, now: Instant(rfc3339: "2026-03-05T04:00:00Z")!)

    @Test("X20 a row of members is read with person, level and tags")
    func row() throws {
        let file = files.members(
            Self.header
                + "\nC-1,138 0000 0721,王小明,小明,1990-02-28,MALE,2024-05-01,"
                + "01980000-0000-7000-8000-00000000000a,gold,2026-12-31,vip; chocolate"
                + "\nC-2,,,,,,2024-05-01T00:00:00Z,,,,")
        #expect(file.problems.isEmpty)
        let first = try #require(file.rows.first?.value)
        let person = try #require(first.person)
        #expect(person.phone == PhoneNumber("13800000721") && person.gender == .male)
        #expect(person.name == "王小明" && person.nickname == "小明")
        #expect(person.registeredAt == Instant(rfc3339: "2024-04-30T16:00:00Z"))
        #expect(first.level?.words == "gold 2026-12-31")
        #expect(first.tags == ["vip", "chocolate"])
        let second = try #require(file.rows.last?.value)
        #expect(second.person?.phone == nil && second.level == nil && second.tags.isEmpty)
    }

    @Test(
        "X20 a cell that makes no sense is named, and no value of it",
        arguments: [
            ("A,1380000,,,,,2024-05-01,,,,", "phone"),
            ("A,,\u{7},,,,2024-05-01,,,,", "name"),
            ("A,,,\(String(repeating: "x", count: 33)),,,2024-05-01,,,,", "nickname"),
            ("A,,,,2026-03-06,,2024-05-01,,,,", "birthday"),
            ("A,,,,,male,2024-05-01,,,,", "gender"),
            ("A,,,,,,,,,,", "registered_at"), ("A,,,,,,2026-03-06,,,,", "registered_at"),
            ("A,,,,,,2024-05-01,here,,,", "store"),
            ("A,,,,,,2024-05-01,,gold,2026-03-04,", "level_valid_until"),
            ("A,,,,,,2024-05-01,,,2026-12-31,", "level_valid_until"),
            ("A,,,,,,2024-05-01,,,,vip;vip", "tags"), (",,,,,,2024-05-01,,,,", "external_id"),
        ])
    func problems(row: String, column: String) {
        let file = files.members(Self.header + "\n" + row)
        #expect(file.problems.map(\.column) == [column] && file.rows.isEmpty)
        #expect(file.problems.allSatisfy { $0.line == 2 && !$0.text.contains("1380000") })
    }

    @Test("X20 a phone stands once in a file, however it is written")
    func phoneTwice() {
        let file = files.members(
            "external_id,phone,registered_at\nA,13800000721,2024-05-01\n"
                + "B,+86 138 0000 0721,2024-05-01\n")
        #expect(file.rows.map(\.value.externalId) == ["A"])
        #expect(file.problems.map(\.column) == ["phone"])
    }

    @Test("X20 files of levels and of tags name what they bring")
    func others() {
        let levels = files.levels("external_id,level,level_valid_until\nA,gold,\nB,,\n")
        #expect(levels.rows.map(\.value.level?.words) == ["gold"])
        #expect(levels.problems.map(\.column) == ["level"])
        let tags = files.tags("external_id,tags\nA,vip\nB,\n")
        #expect(tags.rows.map(\.value.tags) == [["vip"]])
        #expect(tags.problems.map(\.column) == ["tags"])
    }
}
