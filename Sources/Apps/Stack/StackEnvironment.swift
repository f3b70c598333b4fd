import Foundation
import Gateway
import ServiceKit

/// What each service of a private stack is told through its environment.
struct StackEnvironment {
    let directory: StackDirectory
    let ports: StackPorts
    let gatewayListen: String
    let logLevel: String
    let payments: LocalPayments
    let platforms: LocalPlatforms

    /// Nil takes a variable away: a service refuses what is no setting of it, and the shell may hold
    /// settings of other services, or what tests read. Its own settings come through.
    func variables(for service: ServiceName) -> [String: String?] {
        var own = Set(service.settings.map(\.variable))
        #if DEBUG
            own.insert(CrashPoint.variable)
        #endif
        var variables: [String: String?] = [:]
        for name in ProcessInfo.processInfo.environment.keys
        where name.hasPrefix("PATRON_") && !own.contains(name) {
            variables.updateValue(nil, forKey: name)
        }
        return variables.merging(given(service)) { $1 }
    }

    /// Everybody on this machine has one address, so what bounds an address would bound them all
    /// together; settings that are given win.
    private var limitsOfLoopback: [String: String?] {
        guard gatewayListen.hasPrefix("127.") || gatewayListen.hasPrefix("localhost:") else {
            return [:]
        }
        let wide: [String: String?] = [
            GatewaySettings.connectionsPerAddress.variable: "1000000",
            GatewaySettings.failedProofs.variable: "1000000",
        ]
        let set = ProcessInfo.processInfo.environment
        return wide.filter { set[$0.key] == nil }
    }

    private func given(_ service: ServiceName) -> [String: String?] {
        var variables: [String: String?] = [
            "PATRON_ENVIRONMENT": "development",
            "PATRON_LOG_LEVEL": logLevel,
            "PATRON_ADMIN_LISTEN": "127.0.0.1:\(ports.admin[service.rawValue]!)",
            "PATRON_REDIS_HOST": "127.0.0.1",
            "PATRON_REDIS_PORT": "\(ports.redis)",
        ]
        for (peer, port) in ports.rpc where peer != service.rawValue {
            variables["PATRON_PEER_" + peer.uppercased()] = "127.0.0.1:\(port)"
        }
        if let port = ports.rpc[service.rawValue] {
            variables["PATRON_RPC_LISTEN"] = "127.0.0.1:\(port)"
            variables["PATRON_POSTGRES_HOST"] = directory.sockets.path
            variables["PATRON_POSTGRES_PORT"] = "\(ports.postgres)"
            variables["PATRON_POSTGRES_DATABASE"] = service.database
            variables["PATRON_POSTGRES_USER"] = service.role
            variables["PATRON_POSTGRES_PASSWORD_FILE"] =
                directory.passwords.appending(path: service.role).path
        }
        switch service {
        case .member:
            variables["PATRON_KEYS_DIRECTORY"] = directory.keys.path
            variables["PATRON_FILES_FOLDER"] = directory.root.appending(path: "files").path
            variables["PATRON_FILES_LISTEN"] = "127.0.0.1:\(ports.files ?? 0)"
            variables["PATRON_MEMBER_PLATFORM_ACCOUNTS_FILE"] = platforms.accountsFile.path
            variables["PATRON_ERASURES_JOURNAL"] =
                directory.root.appending(path: "erasures.jsonl").path
        case .gateway:
            variables["PATRON_HTTP_LISTEN"] = gatewayListen
            variables.merge(limitsOfLoopback) { $1 }
        case .points:
            variables["PATRON_KEYS_DIRECTORY"] = directory.pointsKeys.path
            variables["PATRON_POINTS_PAYMENT_ACCOUNTS_FILE"] = payments.accountsFile.path
            // A lost call-back is to be found while somebody watches.
            variables["PATRON_POINTS_PAYMENT_POLL"] = "3000"
        case .marketing: variables["PATRON_KEYS_DIRECTORY"] = directory.marketingKeys.path
        case .analytics: break
        }
        return variables
    }
}
