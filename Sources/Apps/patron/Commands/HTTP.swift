import ArgumentParser
import Foundation
import Stack

struct HTTP: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "http",
        abstract: "Signs a request as an app, of the sandbox merchant by default, and sends it.",
        discussion: """
            Examples:
              patron http POST /v1/auth/sms-codes '{"phone": "13800000001", "purpose": "REGISTER"}'
              patron http --app pos POST /v1/members:search '{"phone": "13800000001"}'
              patron http --token "$TOKEN" GET /v1/me/points
              patron http --secrets moonbar.json POST /v1/staff/tokens '{"account": "…", …}'
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Which app signs: mini-program, pos or console. By the route where absent.")
    var app: AppName?

    @Option(help: "Sign as the app of this file, which `patron merchant create` has written.")
    var secrets: String?

    @Option(help: "Base address of the gateway, where it is in no private stack of this machine.")
    var gateway: String?

    @Option(help: "PEM file of the authority that signs the gateway's certificate, if private.")
    var authority: String?

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
            let gateway = try gateway ?? StackStatus.read(in: options.stack).gateway
            let caller = try caller()
            let answer = try await SignedClient.withHTTP(trusting: authority) { http in
                try await SignedClient(gateway: gateway, http: http).send(
                    method.uppercased(), path, body: body.map { Array($0.utf8) } ?? [],
                    as: caller, key: key)
            }
            if include {
                print("HTTP \(answer.status)")
                for (name, value) in answer.headers { print("\(name): \(value)") }
                print()
            }
            print(answer.text)
            if answer.status >= 400 { throw ExitCode(1) }
        }
    }

    private func caller() throws -> SignedClient.Caller {
        if let token { return .bearer(token) }
        if let secrets {
            guard let app = try NewSecrets(file: secrets).app else {
                throw StackError("\(secrets) has no app", mend: "name one by --app of the command")
            }
            return .app(app)
        }
        return .app(signer(in: try StackStatus.read(in: options.stack).apps))
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
