import MemberService
import ServiceKit

await ServiceMain.run(.member, settings: MemberSettings.all) { runtime in
    try await MemberService.build(runtime)
}
