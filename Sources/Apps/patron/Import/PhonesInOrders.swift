import Foundation
import Messages
import PointsDomain
import Primitives
import ServiceKit
import TTRPC

/// Orders whose members are named by phone: an upload lies in a database for a while, so the phones
/// are looked up before the file leaves, and members' ids go instead.
struct PhonesInOrders: Sendable {
    private static let inFlight = 32

    let members: MemberV1.Members.Client
    let merchant: UUIDv7

    struct Replaced: Sendable {
        /// Without any phone: where it is nobody's, the member is missing.
        var content: [UInt8]
        /// Rows whose phone is nobody's.
        var problems: [ImportSheet.Problem] = []
    }

    func replaced(in content: [UInt8]) async throws -> Replaced {
        var replaced = Replaced(content: content)
        // What is no text, or has no such column, is for the service to refuse.
        guard let text = String(validating: content, as: UTF8.self) else { return replaced }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard let place = Self.place(in: lines[0]) else { return replaced }
        var phones: [Int: String] = [:]
        for (index, line) in lines.enumerated().dropFirst()
        where line.utf8.contains(UInt8(ascii: "+")) {
            let fields = CSVRow.fields(of: Self.withoutReturn(line)) ?? []
            guard place < fields.count, fields[place].hasPrefix("+") else { continue }
            phones[index] = fields[place]
        }
        guard !phones.isEmpty else { return replaced }
        let ids = try await ids(of: Array(Set(phones.values)))
        for (index, phone) in phones {
            if ids[phone] == nil {
                replaced.problems.append(
                    .init(line: index + 1, column: "member", text: "is nobody's phone"))
            }
            var fields = CSVRow.fields(of: Self.withoutReturn(lines[index])) ?? []
            fields[place] = ids[phone] ?? ""
            lines[index] = CSVRow.line(fields)
        }
        replaced.problems.sort { $0.line < $1.line }
        replaced.content = Array(lines.joined(separator: "\n").utf8)
        return replaced
    }

    private static func place(in header: String) -> Int? {
        let names = String(header.unicodeScalars.drop { $0 == "\u{FEFF}" })
        return CSVRow.fields(of: withoutReturn(names))?
            .firstIndex(of: OrderRows.Column.member.rawValue)
    }

    private static func withoutReturn(_ line: String) -> String {
        line.utf8.last == UInt8(ascii: "\r") ? String(line.unicodeScalars.dropLast()) : line
    }

    /// Those that are members' phones.
    private func ids(of phones: [String]) async throws -> [String: String] {
        try await withThrowingTaskGroup(of: (String, String?).self) { group in
            var rest = phones[...]
            func next() {
                guard let phone = rest.popFirst() else { return }
                group.addTask { (phone, try await id(of: phone)) }
            }
            for _ in 0..<Self.inFlight { next() }
            var ids: [String: String] = [:]
            while let (phone, id) = try await group.next() {
                ids[phone] = id
                next()
            }
            return ids
        }
    }

    private func id(of phone: String) async throws -> String? {
        do {
            return try await members.resolve(
                .init(phone: phone),
                OperatorCall.options(merchant: merchant, timeout: .seconds(10))
            ).memberId
        } catch let status as RPCStatus
            where status.code == .notFound || status.code == .invalidArgument
        {
            return nil
        }
    }
}
