package import Primitives

/// A registration as it was asked for, valid field by field.
package struct RegistrationForm: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        case miniProgram(
            deviceId: String, nickname: Nickname, birthday: Birthday?, referrer: CardNumber?)
        case till(storeId: UUIDv7, terminalId: String)
        /// A shopping platform tells of its user; nobody is there.
        case platform
    }

    package let phone: PhoneNumber
    package let code: String
    package let place: Place
    /// Where she came from (A25).
    package let origin: Origin

    package struct Origin: Hashable, Sendable {
        package let origin: RegistrationOrigin
        /// Which one: of the code, partner, platform, video or staff.
        package let reference: String?

        package init(_ origin: RegistrationOrigin, reference: String? = nil) {
            self.origin = origin
            self.reference = reference
        }
    }

    /// The fields as they came, empty where absent.
    package struct Fields: Sendable {
        package var phone = ""
        package var smsCode = ""
        package var deviceId = ""
        package var nickname = ""
        package var birthday = ""
        package var referralCode = ""
        package var storeId = ""
        package var terminalId = ""
        package var staffId = ""
        package var origin: RegistrationOrigin?
        package var originReference = ""

        package init() {}
    }

    /// What is wrong with a form; names the field as the API spells it.
    package enum Fault: Error, Hashable, Sendable {
        case invalidPhone
        case malformedCode
        case missing(field: String)
        case notForThisApp(field: String)
        case malformed(field: String, expected: String)
    }

    /// Reads the form of a mini-program.
    package init(miniProgram fields: Fields, today: CalendarDate) throws(Fault) {
        try Self.refuse(
            [
                ("storeId", fields.storeId), ("terminalId", fields.terminalId),
                ("staffId", fields.staffId),
            ])
        (phone, code) = try Self.phoneAndCode(fields)
        origin = try Self.origin(fields, or: .miniProgram)
        place = try Self.miniProgram(fields, today: today)
    }

    /// Reads what a mini-program says of a person, beside what proves her phone.
    package static func miniProgram(
        _ fields: Fields, today: CalendarDate
    ) throws(Fault) -> Place {
        let deviceId = try identifier("deviceId", fields.deviceId)
        guard !fields.nickname.isEmpty else { throw .missing(field: "nickname") }
        guard let nickname = Nickname(fields.nickname) else {
            throw .malformed(field: "nickname", expected: "1 to 32 visible characters")
        }
        var birthday: Birthday?
        if !fields.birthday.isEmpty {
            birthday = Birthday(fields.birthday, today: today)
            guard birthday != nil else {
                throw .malformed(field: "birthday", expected: "YYYY-MM-DD, 1900 to today")
            }
        }
        var referrer: CardNumber?
        if !fields.referralCode.isEmpty {
            referrer = CardNumber(fields.referralCode)
            guard referrer != nil else {
                throw .malformed(field: "referralCode", expected: "a card number")
            }
        }
        return .miniProgram(
            deviceId: deviceId, nickname: nickname, birthday: birthday, referrer: referrer)
    }

    /// Reads the form of a till.
    package init(till fields: Fields) throws(Fault) {
        try Self.refuse(
            [
                ("deviceId", fields.deviceId), ("nickname", fields.nickname),
                ("birthday", fields.birthday), ("referralCode", fields.referralCode),
            ])
        (phone, code) = try Self.phoneAndCode(fields)
        guard !fields.storeId.isEmpty else { throw .missing(field: "storeId") }
        guard let storeId = UUIDv7(fields.storeId) else {
            throw .malformed(field: "storeId", expected: "a UUID")
        }
        let staffId = try Self.identifier("staffId", fields.staffId)
        place = .till(
            storeId: storeId, terminalId: try Self.identifier("terminalId", fields.terminalId))
        origin = try Self.origin(fields, or: .staffMember, reference: staffId)
    }

    private static func refuse(_ fields: [(name: String, value: String)]) throws(Fault) {
        for field in fields where !field.value.isEmpty {
            throw .notForThisApp(field: field.name)
        }
    }

    private static func phoneAndCode(_ fields: Fields) throws(Fault) -> (PhoneNumber, String) {
        guard let phone = PhoneNumber(fields.phone) else { throw .invalidPhone }
        guard !fields.smsCode.isEmpty else { throw .missing(field: "smsCode") }
        guard SmsCodes.isWellFormed(fields.smsCode) else { throw .malformedCode }
        return (phone, fields.smsCode)
    }

    /// - Parameter reference: where it is the usual origin, and nothing else is said of which one.
    private static func origin(
        _ fields: Fields, or usual: RegistrationOrigin, reference: String? = nil
    ) throws(Fault) -> Origin {
        let origin = fields.origin ?? usual
        guard fields.originReference.isEmpty else {
            return Origin(
                origin, reference: try identifier("originReference", fields.originReference))
        }
        return Origin(origin, reference: origin == usual ? reference : nil)
    }

    /// Names that others give to devices, terminals and staff: 1 to 64 visible ASCII characters.
    package static func identifier(_ field: String, _ text: String) throws(Fault) -> String {
        guard !text.isEmpty else { throw .missing(field: field) }
        guard text.utf8.count <= 64, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .malformed(field: field, expected: "1 to 64 ASCII characters without spaces")
        }
        return text
    }
}
