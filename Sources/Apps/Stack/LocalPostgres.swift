package import Foundation
import Subprocess
import SystemPackage

/// A private PostgreSQL 15 in a folder: unix socket and loopback, no system service touched.
package struct LocalPostgres: Sendable {
    package static let binaries = "/usr/lib/postgresql/15/bin"
    /// The role that owns the databases; it comes through the socket only.
    package static let owner = "patron_owner"

    package let data: URL
    package let sockets: URL
    package let port: Int

    package init(data: URL, sockets: URL, port: Int) {
        self.data = data
        self.sockets = sockets
        self.port = port
    }

    /// Makes the cluster where there is none: data checksums on, owner by socket, roles by
    /// SCRAM passwords over TCP.
    package func initialise() async throws {
        guard FileManager.default.isExecutableFile(atPath: Self.binaries + "/initdb") else {
            throw StackError(
                "PostgreSQL 15 is missing",
                mend: "scripts/install, or apt-get install postgresql-15")
        }
        let version = data.appending(path: "PG_VERSION")
        if let found = try? String(contentsOf: version, encoding: .utf8) {
            guard found.trimmingCharacters(in: .whitespacesAndNewlines) == "15" else {
                throw StackError(
                    "\(data.path) is of PostgreSQL \(found)", mend: "move it away and start again")
            }
            return
        }
        try? FileManager.default.removeItem(at: data)
        let command = Unprivileged.command(
            Self.binaries + "/initdb",
            [
                "--pgdata", data.path, "--data-checksums", "--encoding=UTF8", "--locale=C.UTF-8",
                "--username=\(Self.owner)", "--auth-local=trust", "--auth-host=scram-sha-256",
            ])
        let result = try await Subprocess.run(
            .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
            output: .discarded, error: .string(limit: 64 * 1024))
        guard case .exited(0) = result.terminationStatus else {
            throw StackError(
                "initdb failed: \(result.standardError)", mend: "mend it and start again")
        }
    }

    /// How the server is started. Every setting that durability rests on is on.
    package var launch: SupervisedProcess.Launch {
        let settings = [
            "listen_addresses=127.0.0.1", "port=\(port)", "unix_socket_directories=\(sockets.path)",
            "unix_socket_permissions=0700", "fsync=on", "full_page_writes=on",
            "synchronous_commit=on", "deadlock_timeout=200ms", "max_connections=100",
            "shared_buffers=256MB",
            "max_wal_size=2GB", "checkpoint_timeout=15min", "wal_compression=lz4", "jit=off",
            "timezone=UTC", "log_timezone=UTC", "log_min_messages=warning",
            "log_parameter_max_length_on_error=0", "log_parameter_max_length=0",
            "log_min_error_statement=panic",
        ]
        let command = Unprivileged.command(
            Self.binaries + "/postgres",
            ["-D", data.path] + settings.flatMap { ["-c", $0] })
        return SupervisedProcess.Launch(
            executable: command.executable, arguments: command.arguments)
    }
}

/// PostgreSQL refuses to run as root, so root runs it inside a user namespace where it is not.
package enum Unprivileged {
    package static func command(
        _ executable: String, _ arguments: [String]
    ) -> (executable: String, arguments: [String]) {
        guard geteuid() == 0 else { return (executable, arguments) }
        return (
            "/usr/bin/unshare",
            ["--user", "--map-user=1000", "--map-group=1000", "--", executable] + arguments
        )
    }
}
