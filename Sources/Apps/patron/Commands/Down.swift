import ArgumentParser
import Foundation
import Stack

struct Down: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Stops a running stack in order and waits until it has.")

    @OptionGroup var options: StackOptions

    func run() async throws {
        let status: StackStatus
        do {
            status = try StackStatus.read(in: options.stack)
        } catch let error as StackError {
            print("patron down: \(error)")
            return
        }
        kill(status.pid, SIGTERM)
        let deadline = ContinuousClock.now + .seconds(60)
        while kill(status.pid, 0) == 0 {
            guard ContinuousClock.now < deadline else {
                print("patron down: process \(status.pid) still stops after 60 s: read its logs")
                throw ExitCode(1)
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        print("Stopped.")
    }
}
