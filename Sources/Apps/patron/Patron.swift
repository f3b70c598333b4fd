import ArgumentParser

@main
struct Patron: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patron",
        abstract: "Operates a Patron stack: memberships, points, orders. 会员管理系统",
        subcommands: [
            Up.self, Down.self, Status.self, StoryCommand.self, HTTP.self, Health.self,
            Migrate.self, Merchant.self, Apps.self, Import.self, Export.self, Till.self,
            Verify.self, Audit.self, Erasures.self, Rebuild.self, Bench.self,
        ])
}
