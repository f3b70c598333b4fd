import Foundation
import Testing

/// Runs protoc with the generator that was built beside these tests.
@Suite("The generator refuses what could not work", .enabled(if: Generator.isBuilt))
struct GeneratorTests {
    @Test(
        "a mistake in a proto file is told with its place",
        arguments: [
            ("message M { M inner = 1; }", "t.v1.M: recursive messages are refused"),
            (
                "message A { B b = 1; } message B { repeated A a = 1; }",
                "recursive messages are refused"
            ),
            ("message M { map<string, string> m = 1; }", "map fields are not understood"),
            ("message M { optional int32 n = 1; }", "t.v1.M.n: `optional` is not understood"),
            (
                "message M { google.protobuf.Duration d = 1; }",
                "google.protobuf.Duration is not understood"
            ),
            ("enum E { option allow_alias = true; A = 0; B = 0; }", "must be distinct"),
            ("enum E { A = 0; B = -1; }", "not negative"),
            ("message M { \(fields(65)) }", "t.v1.M: more than 64 fields"),
            (service("rpc Go(stream Q) returns (Q);"), "t.v1.S.Go: streams of requests"),
            (
                rpc("http: { method: \"LOOK\" path: \"/v1/q\" }"),
                "the HTTP method \"LOOK\" is not known"
            ),
            (rpc("http: { method: \"GET\" path: \"v1/q\" }"), "must begin with /"),
            (rpc("http: { method: \"GET\" path: \"/v1//q\" }"), "has a bad segment"),
            (rpc("http: { method: \"GET\" path: \"/v1/{id}/{id}\" }"), "names {id} twice"),
            (
                rpc("http: { method: \"GET\" path: \"/v1/{nobody}\" }"),
                "{nobody} is no scalar field"
            ),
            (rpc("http: { method: \"GET\" path: \"/v1/q\" body: \"*\" }"), "GET takes no body"),
            (
                rpc("http: { method: \"POST\" path: \"/v1/q\" body: \"id\" }"),
                "the body is \"*\" or left out"
            ),
            (
                rpc("http: { method: \"GET\" path: \"/v1/q\" }", fields: "Q2 q = 2;"),
                "cannot be given in a query"
            ),
            (
                rpc("http: { method: \"GET\" path: \"/v1/q\" }", audience: "INTERNAL"),
                "needs an audience outside"
            ),
            (
                service(offered("A", get("/v1/{id}")) + offered("B", get("/v1/{name}"))),
                "GET /v1/{name} belongs to t.v1.S.A"
            ),
        ])
    func refusals(_ declarations: String, _ complaint: String) throws {
        let run = try Generator.run(on: declarations)
        #expect(!run.succeeded)
        #expect(run.complaint.contains(complaint), "\(run.complaint)")
    }

    @Test("a file without mistakes is accepted, and a proto2 file is not")
    func acceptance() throws {
        #expect(try Generator.run(on: rpc(get("/v1/{id}"))).succeeded)
        let old = try Generator.run(on: "message M {}", syntax: "proto2")
        #expect(old.complaint.contains("only proto3 files"))
    }

    @Test("a stream may be offered over HTTP: each of its messages is a line")
    func streams() throws {
        let run = try Generator.run(
            on: "message R { bool replayed = 1; } "
                + service(
                    offered("A", get("/v1/a"), reply: "stream Q")
                        + offered("B", get("/v1/b"), reply: "stream R")
                        + offered("C", get("/v1/c"))))
        #expect(run.succeeded, "\(run.complaint)")
        #expect(
            run.routes.contains(
                """
                            respond: { try HTTPReply(line: TV1.Q(serialized: $0)) }
                        ),
                        HTTPRoute(
                            TV1.S.bMethod,
                """))
        #expect(
            run.routes.contains(
                """
                            respond: { bytes in
                                let reply = try TV1.R(serialized: bytes)
                                return try HTTPReply(line: reply, replayed: reply.replayed)
                            }
                        ),
                        HTTPRoute(
                            TV1.S.cMethod,
                """))
        #expect(run.routes.contains("respond: { try HTTPReply(TV1.Q(serialized: $0)) }"))
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.document.utf8)) as? [String: Any])
        #expect(try mediaTypes(of: "/v1/a", in: document) == ["application/x-ndjson"])
        #expect(try mediaTypes(of: "/v1/c", in: document) == ["application/json"])
    }

    private func mediaTypes(of path: String, in document: [String: Any]) throws -> [String] {
        var value: Any = document
        for step in ["paths", path, "get", "responses", "200", "content"] {
            let members = try #require(value as? [String: Any])
            value = try #require(members[step])
        }
        return (value as? [String: Any] ?? [:]).keys.sorted()
    }
}

private func fields(_ count: Int) -> String {
    (1...count).map { "int32 f\($0) = \($0);" }.joined(separator: " ")
}

private func service(_ methods: String, fields: String = "") -> String {
    "message Q2 {} message Q { string id = 1; string name = 7; \(fields) } service S { \(methods) }"
}

private func rpc(_ option: String, audience: String = "POS", fields: String = "") -> String {
    let option = option + (option.contains("audience") ? "" : " audience: [ \(audience) ]")
    return service(offered("Go", option), fields: fields)
}

private func offered(_ name: String, _ option: String, reply: String = "Q") -> String {
    "rpc \(name)(Q) returns (\(reply)) { option (patron.method) = { \(option) }; } "
}

private func get(_ path: String) -> String {
    "http: { method: \"GET\" path: \"\(path)\" } audience: [ POS ]"
}

private enum Generator {
    static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "protoc-gen-patron").path
    static let isBuilt = FileManager.default.isExecutableFile(atPath: path)

    private static let protos = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../proto").standardizedFileURL.path

    struct Run {
        let succeeded: Bool
        let complaint: String
        /// The gateway's table of routes; empty where nothing was written.
        let routes: String
        /// The OpenAPI document.
        let document: String
    }

    static func run(on declarations: String, syntax: String = "proto3") throws -> Run {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = """
            syntax = "\(syntax)";
            package t.v1;
            import "google/protobuf/duration.proto";
            import "patron/options.proto";
            \(declarations)
            """
        try text.write(to: folder.appending(path: "t.proto"), atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "protoc", "-I", folder.path, "-I", protos, "-I", "/usr/include",
            "--plugin=protoc-gen-patron=\(path)", "--patron_out=\(folder.path)", "t.proto",
        ]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        func written(_ file: String) -> String {
            (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
        }
        return Run(
            succeeded: process.terminationStatus == 0,
            complaint: String(decoding: complaint, as: UTF8.self),
            routes: written("Sources/Services/Gateway/Generated/Routes.swift"),
            document: written("docs/openapi.json"))
    }
}
