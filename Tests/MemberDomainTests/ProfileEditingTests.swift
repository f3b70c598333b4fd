import MemberDomain
import Primitives
import Testing

@Suite("Changes of a profile")
struct ProfileEditingTests {
    private static let today = CalendarDate(iso: "2026-03-05")!

    private func decide(
        _ edits: [ProfileEdit], by editor: ProfileEditing.Editor = .member,
        on content: ProfileContent, changedOn: String? = nil, today: CalendarDate = today
    ) -> ProfileEditing.Decision {
        ProfileEditing.decide(
            edits, by: editor,
            .init(
                content: content, birthdayChangedOn: changedOn.flatMap { CalendarDate(iso: $0) },
                today: today))
    }

    @Test("A13 what changes is told field by field; what is as it was is no change")
    func changes() {
        let content = ProfileContent([.nickname: "张三", .region: "上海"])
        #expect(decide([ProfileEdit(.region, "上海")], on: content) == .unchanged)
        guard
            case .changed(let changes, let after) = decide(
                [
                    ProfileEdit(.region, nil), ProfileEdit(.nickname, "张三"),
                    ProfileEdit(.attribute("size"), "m"),
                ], on: content)
        else { return #expect(Bool(false), "nothing changed") }
        #expect(changes.map(\.field) == [.region, .attribute("size")])
        #expect(changes.map(\.before) == ["上海", nil])
        #expect(changes.map(\.after) == [nil, "m"])
        #expect(after == ProfileContent([.nickname: "张三", .attribute("size"): "m"]))
    }

    @Test("A13 of two values for one field the last one counts")
    func twice() {
        let edits = [ProfileEdit(.region, "上海"), ProfileEdit(.region, "北京")]
        guard case .changed(let changes, let after) = decide(edits, on: ProfileContent()) else {
            return #expect(Bool(false), "nothing changed")
        }
        #expect(changes.count == 1)
        #expect(changes.first?.after == "北京" && after[.region] == "北京")
    }

    @Test("A14 a nickname and a birthday can be changed, and not be taken back")
    func forgotten() {
        let content = ProfileContent([.nickname: "张三", .birthday: "1999-12-31"])
        #expect(
            decide([ProfileEdit(.nickname, nil)], on: content) == .mayNotBeForgotten(.nickname))
        #expect(
            decide([ProfileEdit(.birthday, nil)], by: .staff, on: content)
                == .mayNotBeForgotten(.birthday))
        #expect(decide([ProfileEdit(.birthday, nil)], on: ProfileContent()) == .unchanged)
    }

    @Test("A13 a member changes her birthday once in a calendar year, staff whenever")
    func birthday() {
        let content = ProfileContent([.birthday: "1999-12-31"])
        let edit = [ProfileEdit(.birthday, "1999-12-30")]
        func isChanged(_ decision: ProfileEditing.Decision) -> Bool {
            if case .changed = decision { true } else { false }
        }
        #expect(isChanged(decide(edit, on: content)))
        #expect(isChanged(decide(edit, on: content, changedOn: "2025-12-31")))
        #expect(
            decide(edit, on: content, changedOn: "2026-01-01")
                == .birthdayChangedThisYear(next: CalendarDate(iso: "2027-01-01")!))
        #expect(isChanged(decide(edit, by: .staff, on: content, changedOn: "2026-01-01")))
        // The same day once more is no change, and other fields are free.
        #expect(
            decide(
                [ProfileEdit(.birthday, "1999-12-31")], on: content, changedOn: "2026-01-01")
                == .unchanged)
        #expect(
            isChanged(decide([ProfileEdit(.region, "北京")], on: content, changedOn: "2026-01-01")))
    }

    @Test(
        "A23 fields take what they are for",
        arguments: [
            (ProfileField.name, "张三", true), (.name, " ", false), (.name, "a\u{0}b", false),
            (.name, String(repeating: "长", count: 64), true),
            (.name, String(repeating: "长", count: 65), false),
            (.gender, "FEMALE", true), (.gender, "female", false),
            (.birthday, "2026-03-05", true), (.birthday, "2026-03-06", false),
            (.birthday, "1899-12-31", false),
            (.email, "zhang.san+bar@example.com", true), (.email, "zhang@localhost", false),
            (.email, "@example.com", false), (.email, "a@b@example.com", false),
            (.email, ".a@example.com", false), (.email, "a@-b.com", false),
            (.email, "张@b.com", false),
            (.address, "南京西路 1 号", true), (.occupation, "教师", true), (.drinkPreference, "", false),
        ])
    func values(_ field: ProfileField, _ text: String, isValue: Bool) {
        #expect((field.value(text, today: Self.today) != nil) == isValue)
    }

    @Test(
        "H02 what staff sees of a person is masked",
        arguments: [
            (Masking.email("zhang@example.com"), "z***@example.com"),
            (Masking.address("上海市南京西路1号2室"), "上海市南京西路****"),
            (Masking.address("上海市静安区南京西路一千六百号"), "上海市静安区南****"),
            (Masking.address("1号"), "****"),
            (Masking.secret("6222021234567890123"), "622202****0123"),
            (Masking.secret("12345678"), "1****8"), (Masking.secret("1234"), "****"),
        ])
    func masks(_ masked: String, _ expected: String) {
        #expect(masked == expected)
    }
}
