import MemberDomain
import Primitives
import Testing

@Suite("Registration forms")
struct RegistrationFormTests {
    private let today = CalendarDate(iso: "2026-03-05")!
    private let store = "01980000-0000-7000-8000-00000000000a"

    private func fields(_ change: (inout RegistrationForm.Fields) -> Void = { _ in })
        -> RegistrationForm.Fields
    {
        var fields = RegistrationForm.Fields()
        fields.phone = "13800138000"
        fields.smsCode = "123456"
        change(&fields)
        return fields
    }

    private func mini(
        _ change: (inout RegistrationForm.Fields) -> Void
    ) -> RegistrationForm.Fault? {
        do throws(RegistrationForm.Fault) {
            _ = try RegistrationForm(
                miniProgram: fields {
                    $0.deviceId = "device-1"
                    $0.nickname = "小明"
                    change(&$0)
                }, today: today)
            return nil
        } catch {
            return error
        }
    }

    private func till(
        _ change: (inout RegistrationForm.Fields) -> Void
    ) -> RegistrationForm.Fault? {
        do throws(RegistrationForm.Fault) {
            _ = try RegistrationForm(
                till: fields {
                    $0.storeId = store
                    $0.terminalId = "T1"
                    $0.staffId = "S1"
                    change(&$0)
                })
            return nil
        } catch {
            return error
        }
    }

    @Test("A14 a birthday tells month and day without the year")
    func monthAndDay() {
        #expect(Birthday("1999-12-31", today: today)?.monthAndDay == "12-31")
        #expect(Birthday("2000-02-29", today: today)?.monthAndDay == "02-29")
        #expect(Birthday("2026-01-01", today: today)?.monthAndDay == "01-01")
    }

    @Test("A01 the form of a mini-program: each field is checked and named")
    func miniProgram() {
        #expect(mini { _ in } == nil)
        #expect(mini { $0.birthday = "2000-02-29" } == nil)
        #expect(mini { $0.phone = "123" } == .invalidPhone)
        #expect(mini { $0.phone = "" } == .invalidPhone)
        #expect(mini { $0.smsCode = "" } == .missing(field: "smsCode"))
        #expect(mini { $0.smsCode = "12345" } == .malformedCode)
        #expect(mini { $0.deviceId = "" } == .missing(field: "deviceId"))
        #expect(mini { $0.nickname = "" } == .missing(field: "nickname"))
        #expect(mini { $0.storeId = store } == .notForThisApp(field: "storeId"))
        #expect(mini { $0.terminalId = "T1" } == .notForThisApp(field: "terminalId"))
        #expect(mini { $0.staffId = "S1" } == .notForThisApp(field: "staffId"))
        for (name, wrong) in [
            ("nickname", { $0.nickname = "   " }),
            ("nickname", { $0.nickname = "a\u{0007}b" }),
            ("nickname", { $0.nickname = String(repeating: "名", count: 33) }),
            ("birthday", { $0.birthday = "2026-03-06" }),
            ("birthday", { $0.birthday = "1899-12-31" }),
            ("birthday", { $0.birthday = "2001-02-29" }),
            ("birthday", { $0.birthday = "01/02/2000" }),
            ("referralCode", { $0.referralCode = "6288000000000001" }),
            ("deviceId", { $0.deviceId = String(repeating: "x", count: 65) }),
            ("deviceId", { $0.deviceId = "with space" }),
        ] as [(String, (inout RegistrationForm.Fields) -> Void)] {
            guard case .malformed(let field, _) = mini(wrong) else {
                Issue.record("\(name) was accepted")
                continue
            }
            #expect(field == name)
        }
    }

    @Test("A04 the form of a till: each field is checked and named")
    func atTheTill() {
        #expect(till { _ in } == nil)
        #expect(till { $0.phone = "123" } == .invalidPhone)
        #expect(till { $0.storeId = "" } == .missing(field: "storeId"))
        #expect(till { $0.terminalId = "" } == .missing(field: "terminalId"))
        #expect(till { $0.staffId = "" } == .missing(field: "staffId"))
        #expect(till { $0.storeId = "1" } == .malformed(field: "storeId", expected: "a UUID"))
        #expect(till { $0.deviceId = "d" } == .notForThisApp(field: "deviceId"))
        #expect(till { $0.nickname = "n" } == .notForThisApp(field: "nickname"))
        #expect(till { $0.birthday = "2000-01-01" } == .notForThisApp(field: "birthday"))
        #expect(till { $0.referralCode = "1" } == .notForThisApp(field: "referralCode"))
    }
}
