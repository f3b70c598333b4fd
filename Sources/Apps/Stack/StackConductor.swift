import Foundation
import MarketingService
import MemberService
import ServiceKit
import ServiceLifecycle

/// Brings a starting stack to the point where it serves: records first, then the services.
struct StackConductor: Service {
    let provisioning: Provisioning
    let keys: URL
    let provisioned: Gate
    let watch: StackWatch
    let say: @Sendable (String) -> Void
    let whenReady: @Sendable (StackStatus) async throws -> Void

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            try await self.conduct()
        }
    }

    private func conduct() async throws {
        do {
            try MemberKeys.createDevelopmentKeys(in: keys.path)
            try AuditKey.createDevelopmentKeys(in: watch.directory.pointsKeys.path)
            try MarketingKeys.createDevelopmentKeys(in: watch.directory.marketingKeys.path)
            try await provisioning.migrate()
            let apps = try await provisioning.loadDemo(keys: keys)
            provisioned.open()
            try await watch.waitUntilReady(say)
            let status = try watch.status(apps: apps)
            try status.write(to: watch.directory)
            try await whenReady(status)
            // From here on only the process ids change: when something died and was started again.
            var last = status
            while true {
                try await Task.sleep(for: .milliseconds(200))
                let now = try watch.status(apps: apps)
                if now.pids != last.pids {
                    try now.write(to: watch.directory)
                    last = now
                }
            }
        } catch is CancellationError {
            return
        } catch let mismatch as SchemaMismatch {
            throw StackError(mismatch, in: watch.directory)
        }
    }
}

extension StackStatus {
    var pids: [Int32] {
        ServiceName.startOrder.compactMap { services[$0.rawValue]?.pid } + [
            postgres.pid, redis.pid,
        ]
    }
}
