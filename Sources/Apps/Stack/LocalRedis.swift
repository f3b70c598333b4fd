package import Foundation

/// A private Redis 7 in a folder: loopback only, nothing persisted, since it is never the truth.
package struct LocalRedis: Sendable {
    package static let executable = "/usr/bin/redis-server"

    package let folder: URL
    package let port: Int

    package init(folder: URL, port: Int) {
        self.folder = folder
        self.port = port
    }

    package func initialise() throws {
        guard FileManager.default.isExecutableFile(atPath: Self.executable) else {
            throw StackError(
                "Redis is missing", mend: "scripts/install, or apt-get install redis-server")
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    package var launch: SupervisedProcess.Launch {
        SupervisedProcess.Launch(
            executable: Self.executable,
            arguments: [
                "--port", "\(port)", "--bind", "127.0.0.1", "--dir", folder.path, "--save", "",
                "--appendonly", "no", "--maxmemory", "256mb", "--maxmemory-policy", "noeviction",
                "--daemonize", "no", "--databases", "1",
            ])
    }
}
