package import Foundation

/// A running stack as a program sees it: `patron status --json` prints this.
package struct StackStatus: Codable, Sendable {
    package var gateway: String
    /// The stand-ins for WeChat Pay and Alipay; `POST /stand-in/wechat/pay/{order}` pays.
    package var payments: String?
    /// The stand-ins for WeChat, Alipay, WeCom and DingTalk; `POST /stand-in/codes/wechat/{openid}`
    /// answers a code to log in by.
    package var platforms: String?
    package var services: [String: Service]
    package var postgres: Postgres
    package var redis: Redis
    package var apps: Apps
    package var stores: [String]
    /// The supervisor's own process.
    package var pid: Int32

    package struct Service: Codable, Sendable {
        /// host:port of the RPC listener; the gateway has none.
        package var address: String?
        /// Base address of the admin port: /healthz, /readyz, /metrics.
        package var admin: String
        package var pid: Int32
    }

    package struct Postgres: Codable, Sendable {
        /// Folder of the unix socket.
        package var socket: String
        package var port: Int
        package var pid: Int32
    }

    package struct Redis: Codable, Sendable {
        package var port: Int
        package var pid: Int32
    }

    /// Signing keys of the sandbox merchant's apps; nobody else's ever stand here.
    package struct Apps: Codable, Sendable {
        package var miniProgram: App
        package var pos: App
        package var console: App
        /// A till of the rate-limit tier that benchmarks use.
        package var benchPos: App
        package var benchMiniProgram: App
    }

    package struct App: Codable, Sendable {
        package var app: String
        package var kid: String
        /// Base64.
        package var secret: String

        package init(app: String, kid: String, secret: String) {
            self.app = app
            self.kid = kid
            self.secret = secret
        }
    }

    /// Reads the state of the stack in a folder.
    ///
    /// - Throws: `StackError` where no stack runs there.
    package static func read(in directory: StackDirectory) throws -> StackStatus {
        guard let data = try? Data(contentsOf: directory.status),
            let status = try? JSONDecoder().decode(StackStatus.self, from: data),
            kill(status.pid, 0) == 0
        else {
            throw StackError("no stack runs in \(directory.root.path)", mend: "start one: make run")
        }
        return status
    }

    package func write(to directory: StackDirectory) throws {
        try directory.writePrivate(json(), to: directory.status)
    }

    package func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
