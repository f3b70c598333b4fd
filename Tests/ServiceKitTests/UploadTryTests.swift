import Messages
import Primitives
import Testing

@testable import ServiceKit

@Suite("Tries of an upload")
struct UploadTryTests {
    private typealias Row = UploadRow<PointsV1.OrderUploadReport>

    private let now = Instant(rfc3339: "2026-03-05T04:00:00Z")!

    private var row: Row {
        var row = Row(
            merchant: UUIDv7(hi: 1, lo: 1), id: UUIDv7(hi: 1, lo: 2), kind: 1, name: "",
            isDryRun: false, skipsInvalid: false, compares: false, author: "staff:1",
            createdAt: now)
        row.beginWork()
        return row
    }

    @Test("X23 tries come later and later, and end")
    func pauses() {
        var row = row
        var pauses: [Int64?] = []
        for _ in 1...10 {
            row.tries += 1
            let next = row.fail(row.reason(of: Refusal(.unavailable)), at: now)
            pauses.append(next.map { $0.seconds(since: now) })
        }
        #expect(pauses == [5, 10, 20, 40, 80, 160, 320, 600, 600, nil])
        #expect(row.failedAt == now && !row.isRunning && row.state == .checking)
    }

    @Test("X23 what comes on has its tries anew")
    func comesOn() {
        var row = row
        row.tries = 9
        _ = row.fail(row.silence, at: now)
        row.comeOn()
        #expect(row.tries == 0 && row.failure == nil)
        let before = row
        row.doneBytes += 1
        #expect(!row.stands(where: before) && before.stands(where: before))
    }

    @Test("X23 a reason says whose word it is and at which line, and nothing of what is within")
    func reasons() {
        struct Defect: Error {}
        let row = row
        let away = row.reason(of: Refusal(.unavailable))
        #expect(away.key == "UNAVAILABLE" && away.details.last?.value == "1")
        let defect = row.reason(of: Defect())
        #expect(defect.key == "UPLOAD_WORK_FAILED")
        #expect(defect.message?.en.contains("Defect") == false)
        let ledger = row.reason(of: UploadWaits(Refusal(.overloaded).info))
        #expect(ledger.key == Refusal(.overloaded).info.key)
    }
}
