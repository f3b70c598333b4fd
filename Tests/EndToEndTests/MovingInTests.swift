import Foundation
import Stack
import Subprocess
import SystemPackage
import Testing

/// Files of another system through the operator's command.
@Suite("Moving in", .serialized)
struct MovingInTests {
    private struct Ended {
        let succeeded: Bool
        let output: String
    }

    private func patron(
        _ stack: RunningStack, _ arguments: [String], _ text: String,
        source: [String] = ["--source", "moving-in"]
    ) async throws -> Ended {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "moving-in-\(UUID().uuidString).csv")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: .init(
                ["import"] + arguments + ["--directory", stack.directory.root.path] + source
                    + [file.path]),
            output: .string(limit: 65_536), error: .string(limit: 65_536))
        return Ended(
            succeeded: result.terminationStatus.isSuccess,
            output: result.standardOutput + result.standardError)
    }

    @Test("X20 a file with a bad row brings nobody, a good one everybody once, and numbers agree")
    func movingIn() async throws {
        let stack = try await RunningStack.shared()
        let header = "external_id,phone,registered_at,name,level\n"
        let good = header + "M-1,13900072001,2024-05-01,王小明,gold\nM-2,,2024-06-01,,\n"
        let bad = try await patron(
            stack, ["members"], good + "M-3,1390007,2024-05-01,,\nM-4,,2024-05-01,,platinum\n")
        #expect(!bad.succeeded)
        #expect(bad.output.contains("line 4, phone"), "\(bad.output)")
        #expect(bad.output.contains("line 5, level"), "\(bad.output)")
        let none = try await patron(stack, ["reconcile", "members"], good)
        #expect(!none.succeeded && none.output.contains("M-1: is not in the books"))

        let checked = try await patron(stack, ["members", "--check"], good)
        #expect(checked.succeeded && checked.output.contains("2 new"), "\(checked.output)")
        let first = try await patron(stack, ["members"], good)
        #expect(first.succeeded && first.output.contains("taken over 2"), "\(first.output)")
        let second = try await patron(stack, ["members"], good)
        #expect(second.succeeded && second.output.contains("there already 2"))

        let points = "external_id,points,earned_on\nM-1,120,2025-01-31\nM-2,30,2025-01-31\n"
        #expect(try await patron(stack, ["points"], points).succeeded)
        #expect(try await patron(stack, ["points"], points).succeeded)
        let unknown = try await patron(
            stack, ["points"], "external_id,points,earned_on\nM-9,1,2025-01-31\n")
        #expect(!unknown.succeeded && unknown.output.contains("line 2, external_id"))
        let value = "external_id,principal_minor,bonus_minor,paid_on\nM-2,5000,500,2025-01-31\n"
        let taken = try await patron(stack, ["stored-value"], value)
        #expect(taken.succeeded && taken.output.contains("5000 and 500"), "\(taken.output)")

        // A file that says otherwise than the books.
        let planted = try await patron(
            stack, ["reconcile", "points"], points.replacing("120", with: "121"))
        #expect(!planted.succeeded)
        #expect(planted.output.contains("the file has 121, the books 120"), "\(planted.output)")
        #expect(try await patron(stack, ["reconcile", "points"], points).succeeded)
        try await stack.verify()
    }

    private func upload(
        _ stack: RunningStack, _ arguments: [String], _ text: String
    ) async throws -> Ended {
        try await patron(stack, arguments, text, source: [])
    }

    @Test("X20 a file of items is an upload: a bad one brings none, a good one all of them once")
    func items() async throws {
        let stack = try await RunningStack.shared()
        let text = """
            sku,name_zh,name_en,category,list_price
            moved-1,茶,Tea,tea,18
            moved-2,饼,Cake,cake,22.50

            """
        let bad = try await upload(stack, ["items"], text + "moved-3,糖,Sugar,sweet,much\n")
        #expect(!bad.succeeded && bad.output.contains("line 4, list_price"), "\(bad.output)")
        let none = try await upload(stack, ["reconcile", "items"], text)
        #expect(!none.succeeded && none.output.contains("moved-1: is not in the catalogue"))
        let checked = try await upload(stack, ["items", "--check"], text)
        #expect(checked.succeeded && checked.output.contains("2 new"), "\(checked.output)")
        let first = try await upload(stack, ["items"], text)
        #expect(first.succeeded && first.output.contains("taken over 2"), "\(first.output)")
        #expect(first.output.contains("items: the file has 2, the books 2"), "\(first.output)")
        let second = try await upload(stack, ["items"], text)
        #expect(second.succeeded && second.output.contains("taken over 0, there already 2"))
        let planted = try await upload(
            stack, ["reconcile", "items"], text.replacing("tea,18", with: "tea,19"))
        #expect(!planted.succeeded && planted.output.contains("line 2, list_price: moved-1"))
    }

    @Test("X20 a file of orders is an upload without any phone, each order once, and sums agree")
    func orders() async throws {
        let stack = try await RunningStack.shared()
        let member = try await patron(
            stack, ["members"], "external_id,phone,registered_at\nU-1,13900072101,2024-05-01\n",
            source: ["--source", "moved-orders"])
        #expect(member.succeeded, "\(member.output)")
        let place = "\(Demo.stores[0]),2025-03-05T04:00:00Z"
        let text = """
            externalId,storeId,paidAt,member,quantity,amountMinor,name
            moved-1,\(place),+8613900072101,1,600,"茶, 大"
            moved-1,\(place),+8613900072101,1,400,饼
            moved-2,\(place),+8613900072101,1,500,茶

            """
        let nobody = try await upload(
            stack, ["orders"], text + "moved-3,\(place),+8613900072199,1,500,茶\n")
        #expect(!nobody.succeeded)
        #expect(nobody.output.contains("line 5, member: is nobody's phone"), "\(nobody.output)")
        let bad = try await upload(
            stack, ["orders"], text + "moved-3,\(place),+8613900072101,0,500,茶\n")
        #expect(!bad.succeeded && bad.output.contains("line 5, quantity"), "\(bad.output)")
        let checked = try await upload(stack, ["orders", "--dry-run"], text)
        #expect(checked.succeeded && checked.output.contains("2 new"), "\(checked.output)")
        let first = try await upload(stack, ["orders"], text)
        #expect(first.succeeded && first.output.contains("taken over 2"), "\(first.output)")
        #expect(
            first.output.contains("orders: the file has 2 (1500), the books 2 (1500)"),
            "\(first.output)")
        let second = try await upload(stack, ["orders"], text)
        #expect(second.succeeded && second.output.contains("taken over 0, there already 2"))
        let planted = try await upload(
            stack, ["reconcile", "orders"], text.replacing(",500,", with: ",501,"))
        #expect(!planted.succeeded && planted.output.contains("line 4, amountMinor"))
        #expect(planted.output.contains("(1501), the books 2 (1500)"), "\(planted.output)")
        try await stack.verify()
    }

    @Test("X20 X07 a file of promo codes is an upload and a batch, each code once")
    func promoCodes() async throws {
        let stack = try await RunningStack.shared()
        let welcome = "01980000-0000-7000-8000-000000000c01"
        let terms = ["--template", welcome, "--name", "moving in"]
        let text = "code\nMOVED-IN-1\nMOVED-IN-2\n"
        let without = try await upload(stack, ["promo-codes"], text)
        #expect(!without.succeeded && without.output.contains("--template"), "\(without.output)")
        let bad = try await upload(stack, ["promo-codes"] + terms, text + "=1+1\n")
        #expect(!bad.succeeded && bad.output.contains("line 4, code"), "\(bad.output)")
        let first = try await upload(stack, ["promo-codes"] + terms, text)
        #expect(first.succeeded && first.output.contains("taken over 2"), "\(first.output)")
        let second = try await upload(stack, ["promo-codes"] + terms, text)
        #expect(second.succeeded && second.output.contains("there already 2"), "\(second.output)")
        let planted = try await upload(
            stack, ["reconcile", "promo-codes"] + terms, text + "MOVED-IN-3\n")
        #expect(!planted.succeeded && planted.output.contains("line 4"), "\(planted.output)")
        #expect(planted.output.contains("the file has 3, the books 2"), "\(planted.output)")
        try await stack.verify()
    }

    @Test("X20 X23 with --skip-invalid right rows come over, and the others are kept to be mended")
    func skipping() async throws {
        let stack = try await RunningStack.shared()
        let rejected = FileManager.default.temporaryDirectory.appending(
            path: "rejected-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: rejected) }
        let lenient = ["--skip-invalid", "--rejected", rejected.path]
        func left() throws -> [String] {
            try String(contentsOf: rejected, encoding: .utf8).split(separator: "\r\n")
                .map { String($0) }
        }
        let source = ["--source", "moved-leniently"]
        let members = """
            external_id,phone,registered_at,level
            L-1,13900072201,2024-05-01,
            L-2,1390007,2024-05-01,
            L-3,,2024-05-01,platinum

            """
        let some = try await patron(stack, ["members"] + lenient, members, source: source)
        #expect(some.succeeded && some.output.contains("taken over 1"), "\(some.output)")
        #expect(some.output.contains("2 rows were left out"), "\(some.output)")
        let people = try left()
        #expect(people.first == "external_id,phone,registered_at,level,problem")
        #expect(people.dropFirst().map { $0.prefix(3) } == ["L-2", "L-3"])
        // The whole file: what a source has is compared with all that came from it.
        let mended = members.replacing("1390007,", with: "13900072202,")
            .replacing("platinum", with: "gold")
        let rest = try await patron(stack, ["members"], mended, source: source)
        #expect(rest.succeeded && rest.output.contains("taken over 2"), "\(rest.output)")
        #expect(rest.output.contains("there already 1"), "\(rest.output)")

        let items = "sku,name_zh,name_en,category,list_price\nlenient-1,茶,Tea,tea,18\n"
        let part = try await upload(
            stack, ["items"] + lenient, items + "lenient-2,糖,Sugar,sweet,much\n")
        #expect(part.succeeded && part.output.contains("taken over 1"), "\(part.output)")
        #expect(try left().last?.hasPrefix("lenient-2,糖,Sugar,sweet,much,line 3: ") == true)
        let clean = try await upload(stack, ["items"] + lenient, items)
        #expect(clean.succeeded && clean.output.contains("the file has 1, the books 1"))
        #expect(!FileManager.default.fileExists(atPath: rejected.path))

        // Nobody's phone leaves with the file, and the others' orders do.
        let place = "\(Demo.stores[0]),2025-03-05T04:00:00Z"
        let orders = """
            externalId,storeId,paidAt,member,quantity,amountMinor,name
            lenient-1,\(place),+8613900072201,1,600,茶
            lenient-2,\(place),+8613900072299,1,500,茶

            """
        let known = try await upload(stack, ["orders"] + lenient, orders)
        #expect(known.succeeded && known.output.contains("taken over 1"), "\(known.output)")
        #expect(known.output.contains("line 3, member: is nobody's phone"), "\(known.output)")
        #expect(try left().last?.hasPrefix("lenient-2,\(place),,1,500,茶,line 3: ") == true)
        try await stack.verify()
    }
}
