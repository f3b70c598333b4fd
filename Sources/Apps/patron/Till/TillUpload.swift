import Foundation
import Primitives
import ServiceKit
import Stack

/// Uploads what a till sold while it was alone, and tells what could not be settled.
struct TillUpload {
    let folder: TillFolder
    let client: SignedClient

    /// A body has at most 64 KiB.
    private static let mostBytes = 48 * 1_024
    private static let mostSales = 50

    struct Report {
        var settled = 0
        var points: Int64 = 0
        var conflicts: [(sale: TillSale, outcome: TillJournal.Outcome)] = []
    }

    init(_ folder: TillFolder) {
        self.folder = folder
        client = SignedClient(gateway: folder.profile.gateway)
    }

    /// Every part is written down before the next one is sent, so that a command that is killed is
    /// simply run again: a sale is settled once, however often it is uploaded.
    func run() async throws -> Report {
        var journal = try TillJournal(folder.journalFile)
        var report = Report()
        for part in try Self.parts(journal.toUpload) {
            for (sale, outcome) in try await upload(part) {
                try journal.append(
                    TillJournal.Entry(
                        seq: 0, kind: .outcome, at: SystemClock().now().rfc3339, outcome: outcome,
                        prev: ""))
                report.points += Int64(outcome.points ?? "") ?? 0
                if outcome.outcome == "SETTLED" {
                    report.settled += 1
                } else {
                    report.conflicts.append((sale, outcome))
                }
            }
        }
        return report
    }

    private struct Request: Encodable { let sales: [TillSale] }

    private struct Reply: Decodable {
        struct Sale: Decodable {
            struct Text: Decodable { let zh, en: String? }
            let id: String
            let outcome: String
            let conflict: String?
            let text: Text?
            let orderId: String?
            let pointsEarned: String?
        }
        let sales: [Sale]
    }

    private func upload(
        _ sales: [TillSale]
    ) async throws -> [(TillSale, TillJournal.Outcome)] {
        let answer = try await client.send(
            "POST", "/v1/offline:upload",
            body: Array(try JSONEncoder().encode(Request(sales: sales))),
            as: .app(folder.profile.app))
        guard answer.status < 300 else {
            throw StackError(
                "/v1/offline:upload answered \(answer.status) \(answer.text)",
                mend: "run `patron till sync` again")
        }
        let reply = try JSONDecoder().decode(Reply.self, from: Data(answer.body))
        guard reply.sales.map(\.id) == sales.map(\.id) else {
            throw StackError("the answer is of other sales", mend: "run `patron till sync` again")
        }
        return zip(sales, reply.sales).map { sale, settled in
            let isSettled = settled.outcome == "SETTLED"
            // Some conflicts are orders all the same.
            let isBooked = settled.orderId?.isEmpty == false
            return (
                sale,
                TillJournal.Outcome(
                    saleId: sale.id, outcome: settled.outcome,
                    conflict: isSettled ? nil : settled.conflict, zh: settled.text?.zh,
                    en: settled.text?.en, orderId: isBooked ? settled.orderId : nil,
                    points: isBooked ? settled.pointsEarned : nil)
            )
        }
    }

    private static func parts(_ sales: [TillSale]) throws -> [[TillSale]] {
        var parts: [[TillSale]] = []
        var bytes = 0
        for sale in sales {
            let length = try JSONEncoder().encode(sale).count
            if let last = parts.last, bytes + length <= mostBytes, last.count < mostSales {
                parts[parts.count - 1].append(sale)
                bytes += length
            } else {
                parts.append([sale])
                bytes = length
            }
        }
        return parts
    }
}

extension TillUpload.Report {
    var text: String {
        var lines = [
            "离线销售上传报告  Report of the upload",
            "  已入账 settled    \(settled)，获得积分 points \(points)",
            "  冲突   conflicts  \(conflicts.count)",
        ]
        for (sale, outcome) in conflicts {
            lines.append(
                "    \(sale.order.paidAt)  \(TillAmount.text(sale.payableMinor)) 元  "
                    + "\(outcome.conflict ?? "")  \(sale.id)"
                    + (outcome.orderId == nil ? "" : "  已入账 an order all the same"))
            lines.append("      \(outcome.zh ?? "")")
            lines.append("      \(outcome.en ?? "")")
        }
        return lines.joined(separator: "\n")
    }
}
