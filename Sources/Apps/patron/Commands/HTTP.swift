import ArgumentParser
import Foundation
import Stack

struct HTTP: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "http",
        abstract: "Signs a request as an app of the sandbox merchant, sends it, prints the answer.",
        discussion: """
            Examples:
              patron http POST /v1/auth/sms-codes '{"phone": "13800000001", "purpose": "REGISTER"}'
              patron http --app pos POST /v1/members:search '{"phone": "13800000001"}'
              patron http --token "$TOKEN" GET /v1/me/points
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Which app signs: mini-program, pos or console. By the route where absent.")
    var app: AppName?

    @Option(help: "Send this access token instead of a signature.")
    var token: String?

    @Option(help: "Idempotency-Key of a write; a fresh one where absent.")
    var key: String?

    @Flag(help: "Print status line and headers too.")
    var include = false

    @Argument(help: "GET or POST.")
    var method: String

    @Argument(help: "Path with query, for example /v1/me/points.")
    var path: String

    @Argument(help: "Body, JSON.")
    var body: String?

    enum AppName: String, ExpressibleByArgument, CaseIterable {
        case miniProgram = "mini-program"
        case pos, console
    }

    func run() async throws {
        try await reportingErrors("http") {
            let status = try StackStatus.read(in: options.stack)
            let client = SignedClient(gateway: status.gateway)
            let caller: SignedClient.Caller =
                token.map { .bearer($0) } ?? .app(signer(in: status.apps))
            let answer = try await client.send(
                method.uppercased(), path, body: body.map { Array($0.utf8) } ?? [], as: caller,
                key: key)
            if include {
                print("HTTP \(answer.status)")
                for (name, value) in answer.headers { print("\(name): \(value)") }
                print()
            }
            print(answer.text)
            if answer.status >= 400 { throw ExitCode(1) }
        }
    }

    /// Orders, look-ups and analytics are a till's and a console's calls; all else is a mini-program's.
    private func signer(in apps: StackStatus.Apps) -> StackStatus.App {
        switch app {
        case .miniProgram: apps.miniProgram
        case .pos: apps.pos
        case .console: apps.console
        case nil where path.hasPrefix("/v1/orders") || path.hasPrefix("/v1/members/"): apps.pos
        case nil where path.hasPrefix("/v1/members:"): apps.pos
        case nil where path.hasPrefix("/v1/analytics") || path.hasPrefix("/v1/staff"): apps.console
        case nil: apps.miniProgram
        }
    }
}
