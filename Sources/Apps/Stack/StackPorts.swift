import Foundation
import ServiceKit

/// The ports of a private stack; the same at every start as long as they are free.
struct StackPorts: Codable {
    var postgres: Int
    var redis: Int
    var rpc: [String: Int]
    var admin: [String: Int]
    /// Of the stand-ins for WeChat Pay and Alipay; nil only in files of earlier versions.
    var payments: Int?
    /// Of the stand-ins for the platforms of identity; nil only in files of earlier versions.
    var platforms: Int?

    static func choose(in directory: StackDirectory) throws -> StackPorts {
        let file = directory.root.appending(path: "ports.json")
        let last = (try? Data(contentsOf: file)).flatMap {
            try? JSONDecoder().decode(StackPorts.self, from: $0)
        }
        var taken: Set<Int> = []
        func free(_ preferred: Int?) throws -> Int {
            var port = try FreePort.choose(preferring: preferred)
            while !taken.insert(port).inserted { port = try FreePort.choose() }
            return port
        }
        var ports = StackPorts(
            postgres: try free(last?.postgres), redis: try free(last?.redis), rpc: [:], admin: [:])
        for service in ServiceName.startOrder {
            ports.admin[service.rawValue] = try free(last?.admin[service.rawValue])
            if service != .gateway {
                ports.rpc[service.rawValue] = try free(last?.rpc[service.rawValue])
            }
        }
        ports.payments = try free(last?.payments)
        ports.platforms = try free(last?.platforms)
        try directory.writePrivate(JSONEncoder().encode(ports), to: file)
        return ports
    }
}
