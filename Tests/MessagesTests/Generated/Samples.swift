// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

@testable import Messages

/// Every message once with all its fields, each value different from its neighbours'.
enum Samples {
    static let all: [any SampleMessage.Type] = [
        HealthV1.HealthCheckRequest.self,
        HealthV1.HealthCheckResponse.self,
        AnalyticsV1.GetTodayRequest.self,
        AnalyticsV1.GetTodayReply.self,
        AnalyticsV1.RebuildRequest.self,
        AnalyticsV1.RebuildReply.self,
        EventsV1.Cursor.self,
        EventsV1.SubscribeRequest.self,
        EventsV1.Event.self,
        EventsV1.EventBatch.self,
        InteropV1.EchoMessage.self,
        PatronV1.AuditRow.self,
        PatronV1.ListAuditRowsRequest.self,
        PatronV1.ListAuditRowsReply.self,
        PatronV1.AuditCheckpoint.self,
        PatronV1.ListAuditCheckpointsRequest.self,
        PatronV1.VerifyAuditRequest.self,
        PatronV1.VerifyRequest.self,
        PatronV1.VerifyResult.self,
        MarketingV1.IssueAudience.self,
        MarketingV1.IssueJob.self,
        MarketingV1.StartIssueJobRequest.self,
        MarketingV1.CountIssueAudienceRequest.self,
        MarketingV1.CountIssueAudienceReply.self,
        MarketingV1.IssueJobRequest.self,
        MarketingV1.IssueJobReply.self,
        MarketingV1.ListIssueJobsRequest.self,
        MarketingV1.ListIssueJobsReply.self,
        MarketingV1.CouponLimits.self,
        MarketingV1.CouponSettings.self,
        MarketingV1.GetCouponSettingsRequest.self,
        MarketingV1.SetCouponSettingsRequest.self,
        MarketingV1.CouponSettingsReply.self,
        MarketingV1.OfferLimit.self,
        PatronV1.Json.self,
        PatronV1.Fact.self,
        PatronV1.ErrorInfo.self,
        PatronV1.Text.self,
        PointsV1.PointsBalance.self,
        PointsV1.ExplanationStep.self,
        PointsV1.GetMyPointsRequest.self,
        PointsV1.GetMyPointsReply.self,
        PointsV1.ExpiringLot.self,
        PointsV1.ListMyEntriesRequest.self,
        PointsV1.PointsEntry.self,
        PointsV1.ListMyEntriesReply.self,
        PointsV1.EarnRequest.self,
        PointsV1.EarnLine.self,
        PointsV1.EarnReply.self,
        PointsV1.OrderLine.self,
        PointsV1.Tender.self,
        PointsV1.PlaceOrderRequest.self,
        PointsV1.Order.self,
        PointsV1.OrderDiscount.self,
        PointsV1.PricedLine.self,
        PointsV1.PlaceOrderReply.self,
        PointsV1.GetOrderRequest.self,
        PointsV1.ReturnedLine.self,
        PointsV1.RefundOrderRequest.self,
        PointsV1.RefundedLine.self,
        PointsV1.RefundOrderReply.self,
        PointsV1.SummariseOrdersRequest.self,
        PointsV1.SummariseOrdersReply.self,
        PointsV1.OrderPaidEvent.self,
        PointsV1.OrderRefundedEvent.self,
        PointsV1.PointsGrantedEvent.self,
        MarketingV1.FullReduction.self,
        MarketingV1.PercentOff.self,
        MarketingV1.CashOff.self,
        MarketingV1.NewPrice.self,
        MarketingV1.BuyGet.self,
        MarketingV1.SetMeal.self,
        MarketingV1.SetMeal.Part.self,
        MarketingV1.Gift.self,
        MarketingV1.ItemScope.self,
        MarketingV1.OfferTimes.self,
        MarketingV1.MinuteRange.self,
        MarketingV1.OfferAudience.self,
        MarketingV1.Stacking.self,
        MarketingV1.OfferTerms.self,
        MarketingV1.CouponValidity.self,
        MarketingV1.CouponValidity.Days.self,
        MarketingV1.TemplateDefinition.self,
        MarketingV1.CouponTemplate.self,
        MarketingV1.CreateTemplateRequest.self,
        MarketingV1.UpdateTemplateRequest.self,
        MarketingV1.TemplateRequest.self,
        MarketingV1.TemplateReply.self,
        MarketingV1.ListTemplatesRequest.self,
        MarketingV1.ListTemplatesReply.self,
        MarketingV1.Coupon.self,
        MarketingV1.ListMyCouponsRequest.self,
        MarketingV1.ListMyCouponsReply.self,
        MarketingV1.GetCouponRequest.self,
        MarketingV1.ListMemberCouponsRequest.self,
        MarketingV1.IssueCouponsRequest.self,
        MarketingV1.NotIssued.self,
        MarketingV1.IssueCouponsReply.self,
        MarketingV1.ClaimCouponRequest.self,
        MarketingV1.CouponReply.self,
        MarketingV1.TransferCouponRequest.self,
        MarketingV1.CancelCouponRequest.self,
        MarketingV1.ScanCouponRequest.self,
        MarketingV1.CouponIssuedEvent.self,
        MarketingV1.CouponChangedEvent.self,
        MarketingV1.CouponTransferredEvent.self,
        MarketingV1.CouponExpiringEvent.self,
        MarketingV1.GiftStock.self,
        MarketingV1.SetGiftStockRequest.self,
        MarketingV1.GiftStockReply.self,
        MarketingV1.ListGiftStocksRequest.self,
        MarketingV1.ListGiftStocksReply.self,
        MarketingV1.GivenGift.self,
        MarketingV1.TakeGivenGiftsRequest.self,
        MarketingV1.TakenGift.self,
        MarketingV1.TakeGivenGiftsReply.self,
        PatronV1.ImportProblem.self,
        PatronV1.ImportReply.self,
        PatronV1.ImportedRow.self,
        PatronV1.RejectedRows.self,
        MarketingV1.ImportedCoupons.self,
        MarketingV1.ImportCouponsRequest.self,
        MarketingV1.ListImportedCouponsRequest.self,
        MarketingV1.StoreItem.self,
        MarketingV1.ItemDefinition.self,
        MarketingV1.Item.self,
        MarketingV1.CreateItemRequest.self,
        MarketingV1.UpdateItemRequest.self,
        MarketingV1.ArchiveItemRequest.self,
        MarketingV1.ItemReply.self,
        MarketingV1.GetItemRequest.self,
        MarketingV1.ListItemsRequest.self,
        MarketingV1.ListItemsReply.self,
        MarketingV1.ImportItemsRequest.self,
        MarketingV1.ImportProblem.self,
        MarketingV1.ImportItemsReply.self,
        PatronV1.DataRow.self,
        MarketingV1.ListUsableCouponsRequest.self,
        MarketingV1.CountMemberCouponsRequest.self,
        MarketingV1.CountMemberCouponsReply.self,
        MarketingV1.ExportMemberDataRequest.self,
        MarketingV1.MemberDataRows.self,
        MarketingV1.TakeCouponOfflineRequest.self,
        MarketingV1.OfflineCouponReply.self,
        MarketingV1.GetOfflineCouponKeysRequest.self,
        MarketingV1.OfflineCouponKeysReply.self,
        MarketingV1.UseCouponOfflineRequest.self,
        MarketingV1.PricingLine.self,
        MarketingV1.PointsOffer.self,
        MarketingV1.PricingBuyer.self,
        MarketingV1.PriceRequest.self,
        MarketingV1.LineShare.self,
        MarketingV1.AppliedOffer.self,
        MarketingV1.RejectedOffer.self,
        MarketingV1.PricedOrderLine.self,
        MarketingV1.PricedOrder.self,
        MarketingV1.HoldOffersRequest.self,
        MarketingV1.HoldOffersReply.self,
        MarketingV1.ReleaseOffersRequest.self,
        MarketingV1.ReleaseOffersReply.self,
        MarketingV1.CodePattern.self,
        MarketingV1.PromoBatch.self,
        MarketingV1.GenericCode.self,
        MarketingV1.CreatePromoCodesRequest.self,
        MarketingV1.UniqueCodes.self,
        MarketingV1.ImportedCodes.self,
        MarketingV1.RejectedCode.self,
        MarketingV1.CreatePromoCodesReply.self,
        MarketingV1.PromoBatchRequest.self,
        MarketingV1.PromoBatchReply.self,
        MarketingV1.ListPromoBatchesRequest.self,
        MarketingV1.ListPromoBatchesReply.self,
        MarketingV1.ExportPromoCodesRequest.self,
        MarketingV1.ExportPromoCodesReply.self,
        MarketingV1.PromotionDefinition.self,
        MarketingV1.PromotionVersion.self,
        MarketingV1.Promotion.self,
        MarketingV1.CreatePromotionRequest.self,
        MarketingV1.UpdatePromotionRequest.self,
        MarketingV1.PublishPromotionRequest.self,
        MarketingV1.ChangePromotionRequest.self,
        MarketingV1.PromotionReply.self,
        MarketingV1.GetPromotionRequest.self,
        MarketingV1.ListPromotionsRequest.self,
        MarketingV1.ListPromotionsReply.self,
        MarketingV1.ListPromotionVersionsRequest.self,
        MarketingV1.ListPromotionVersionsReply.self,
        MarketingV1.GetPromotionUsesRequest.self,
        MarketingV1.LimitUse.self,
        MarketingV1.GetPromotionUsesReply.self,
        MarketingV1.Upload.self,
        MarketingV1.UploadedPromoCodes.self,
        MarketingV1.BeginUploadRequest.self,
        MarketingV1.AppendUploadRequest.self,
        MarketingV1.SendUploadRequest.self,
        MarketingV1.FinishUploadRequest.self,
        MarketingV1.UploadRequest.self,
        MarketingV1.ListRejectedRowsRequest.self,
        MarketingV1.UploadReply.self,
        MemberV1.AbuseReason.self,
        MemberV1.AbuseCase.self,
        MemberV1.AbuseNode.self,
        MemberV1.AbuseEdge.self,
        MemberV1.ListAbuseCasesRequest.self,
        MemberV1.ListAbuseCasesReply.self,
        MemberV1.GetAbuseCaseRequest.self,
        MemberV1.GetAbuseCaseReply.self,
        MemberV1.DecideAbuseCaseRequest.self,
        MemberV1.DecideAbuseCaseReply.self,
        MemberV1.GetMyReviewRequest.self,
        MemberV1.MyReview.self,
        MemberV1.AppealRequest.self,
        MemberV1.AppealReply.self,
        MemberV1.AbuseSettings.self,
        MemberV1.GetAbuseSettingsRequest.self,
        MemberV1.GetAbuseSettingsReply.self,
        MemberV1.PutAbuseSettingsRequest.self,
        MemberV1.PutAbuseSettingsReply.self,
        MemberV1.NotePayerRequest.self,
        MemberV1.NotePayerReply.self,
        MemberV1.ReferralFlaggedEvent.self,
        MemberV1.MemberRiskEvent.self,
        MemberV1.GetAppRequest.self,
        MemberV1.App.self,
        MemberV1.AppKey.self,
        MemberV1.GetVerificationKeysRequest.self,
        MemberV1.VerificationKey.self,
        MemberV1.GetVerificationKeysReply.self,
        MemberV1.GetEpochRequest.self,
        MemberV1.GetEpochReply.self,
        MemberV1.ListStoresRequest.self,
        MemberV1.Store.self,
        MemberV1.StoreHolder.self,
        MemberV1.ListStoresReply.self,
        MemberV1.IssueStaffTokenRequest.self,
        MemberV1.IssueStaffTokenReply.self,
        MemberV1.AppKeyInfo.self,
        MemberV1.AppInfo.self,
        MemberV1.CreateAppRequest.self,
        MemberV1.ChangeAppRequest.self,
        MemberV1.ChangeAppReply.self,
        MemberV1.AddAppKeyRequest.self,
        MemberV1.AddAppKeyReply.self,
        MemberV1.RetireAppKeyRequest.self,
        MemberV1.ListAppsRequest.self,
        MemberV1.ListAppsReply.self,
        MemberV1.AttributeOption.self,
        MemberV1.Attribute.self,
        MemberV1.DefineAttributeRequest.self,
        MemberV1.DefineAttributeReply.self,
        MemberV1.ListAttributesRequest.self,
        MemberV1.ListAttributesReply.self,
        MemberV1.LevelCondition.self,
        MemberV1.LevelPolicy.self,
        MemberV1.BenefitPartner.self,
        MemberV1.LevelBenefit.self,
        MemberV1.LevelDefinition.self,
        MemberV1.LevelScheme.self,
        MemberV1.GetSchemeRequest.self,
        MemberV1.BenefitClaim.self,
        MemberV1.BenefitStanding.self,
        MemberV1.ListMyBenefitsRequest.self,
        MemberV1.ListBenefitsRequest.self,
        MemberV1.ListBenefitsReply.self,
        MemberV1.ClaimBenefitRequest.self,
        MemberV1.ScanBenefitRequest.self,
        MemberV1.BenefitClaimReply.self,
        MemberV1.GiveBenefitFeedbackRequest.self,
        MemberV1.ListBenefitFeedbackRequest.self,
        MemberV1.ReverseBenefitUseRequest.self,
        MemberV1.SettlePartnersRequest.self,
        MemberV1.PartnerSettlementRow.self,
        MemberV1.PartnerSettlement.self,
        MemberV1.SettlePartnersReply.self,
        MemberV1.BenefitFeedback.self,
        MemberV1.ListBenefitFeedbackReply.self,
        MemberV1.BenefitEvent.self,
        MemberV1.IssueMyCodeRequest.self,
        MemberV1.IssueMyCodeReply.self,
        MemberV1.IssueMyOfflineCodeRequest.self,
        MemberV1.IssueMyOfflineCodeReply.self,
        MemberV1.GetOfflineKeysRequest.self,
        MemberV1.OfflineKey.self,
        MemberV1.GetOfflineKeysReply.self,
        MemberV1.ConsentText.self,
        MemberV1.Consent.self,
        MemberV1.ListMyConsentsRequest.self,
        MemberV1.ListConsentsReply.self,
        MemberV1.ConsentChoice.self,
        MemberV1.SetMyConsentsRequest.self,
        MemberV1.SetMyConsentsReply.self,
        MemberV1.GetMemberConsentsRequest.self,
        MemberV1.ConsentDecision.self,
        MemberV1.ListConsentDecisionsRequest.self,
        MemberV1.ListConsentDecisionsReply.self,
        MemberV1.ListConsentTextsRequest.self,
        MemberV1.ListConsentTextsReply.self,
        MemberV1.PublishConsentTextRequest.self,
        MemberV1.PublishConsentTextReply.self,
        MemberV1.CheckConsentRequest.self,
        MemberV1.CheckConsentReply.self,
        MemberV1.ConsentChangedEvent.self,
        MemberV1.Member.self,
        MemberV1.MemberLevel.self,
        MemberV1.SendSmsCodeRequest.self,
        MemberV1.SendSmsCodeReply.self,
        MemberV1.RegisterRequest.self,
        MemberV1.RegisterReply.self,
        MemberV1.IssueTokensRequest.self,
        MemberV1.IssueTokensReply.self,
        MemberV1.GetMemberRequest.self,
        MemberV1.SearchMembersRequest.self,
        MemberV1.SearchMembersReply.self,
        MemberV1.GetMeRequest.self,
        MemberV1.GetMyLevelRequest.self,
        MemberV1.LevelProgress.self,
        MemberV1.ConditionProgress.self,
        MemberV1.Benefit.self,
        MemberV1.UpcomingLevel.self,
        MemberV1.LevelStay.self,
        MemberV1.GetMyLevelReply.self,
        MemberV1.ResolveMemberRequest.self,
        MemberV1.MemberFacts.self,
        MemberV1.SetBlocksRequest.self,
        MemberV1.SetBlocksReply.self,
        MemberV1.ImportMemberRequest.self,
        MemberV1.ImportMemberReply.self,
        MemberV1.CountByLevelRequest.self,
        MemberV1.LevelCount.self,
        MemberV1.CountByLevelReply.self,
        MemberV1.MemberRegisteredEvent.self,
        MemberV1.SourceIncentive.self,
        MemberV1.MemberUpdatedEvent.self,
        MemberV1.LevelChangedEvent.self,
        MemberV1.FreezeMyCardRequest.self,
        MemberV1.FreezeCardRequest.self,
        MemberV1.ReissueCardRequest.self,
        MemberV1.CardReply.self,
        MemberV1.PasswordLogInRequest.self,
        MemberV1.SetPasswordRequest.self,
        MemberV1.CredentialReply.self,
        MemberV1.ChangeMyPhoneRequest.self,
        MemberV1.ChangePhoneRequest.self,
        MemberV1.ChangePhoneReply.self,
        MemberV1.Deregistration.self,
        MemberV1.Leaving.self,
        MemberV1.GetMyDeregistrationRequest.self,
        MemberV1.GetMyDeregistrationReply.self,
        MemberV1.RequestDeregistrationRequest.self,
        MemberV1.DeregistrationReply.self,
        MemberV1.CancelDeregistrationRequest.self,
        MemberV1.DeregisterMemberRequest.self,
        MemberV1.Erasure.self,
        MemberV1.ListErasuresRequest.self,
        MemberV1.ApplyErasuresRequest.self,
        MemberV1.ApplyErasuresReply.self,
        MemberV1.MemberDeregisteredEvent.self,
        MemberV1.MemberExport.self,
        MemberV1.RequestExportRequest.self,
        MemberV1.RequestExportReply.self,
        MemberV1.GetExportRequest.self,
        MemberV1.DownloadExportRequest.self,
        MemberV1.ExportLine.self,
        MemberV1.UploadHeader.self,
        MemberV1.FileUpload.self,
        MemberV1.StoredFile.self,
        MemberV1.UploadMyAvatarRequest.self,
        MemberV1.ConfirmMyAvatarRequest.self,
        MemberV1.RemoveMyAvatarRequest.self,
        MemberV1.RemoveMyAvatarReply.self,
        MemberV1.UploadFileRequest.self,
        MemberV1.ConfirmFileRequest.self,
        MemberV1.UploadReply.self,
        MemberV1.FileReply.self,
        MemberV1.GetFileRequest.self,
        MemberV1.Identity.self,
        MemberV1.PlatformLogInRequest.self,
        MemberV1.PlatformLogInReply.self,
        MemberV1.BindIdentityRequest.self,
        MemberV1.BindIdentityReply.self,
        MemberV1.UnbindIdentityRequest.self,
        MemberV1.UnbindIdentityReply.self,
        MemberV1.ListIdentitiesRequest.self,
        MemberV1.ListIdentitiesReply.self,
        MemberV1.ResolvePayerRequest.self,
        MemberV1.BindingHeader.self,
        MemberV1.BindingNoticeRequest.self,
        MemberV1.BindingNoticeReply.self,
        MemberV1.Profile.self,
        MemberV1.GetMyProfileRequest.self,
        MemberV1.GetProfileRequest.self,
        MemberV1.UpdateMyProfileRequest.self,
        MemberV1.UpdateProfileRequest.self,
        MemberV1.ProfileReply.self,
        MemberV1.ListProfileChangesRequest.self,
        MemberV1.ProfileChange.self,
        MemberV1.ListProfileChangesReply.self,
        MemberV1.StageChangedEvent.self,
        MemberV1.ImportedPerson.self,
        MemberV1.ImportedMember.self,
        MemberV1.ImportMembersRequest.self,
        MemberV1.ListImportedMembersRequest.self,
        MemberV1.Label.self,
        MemberV1.DefineLabelRequest.self,
        MemberV1.DefineLabelReply.self,
        MemberV1.ListLabelsRequest.self,
        MemberV1.ListLabelsReply.self,
        MemberV1.GetGroupRequest.self,
        MemberV1.Group.self,
        MemberV1.TagMemberRequest.self,
        MemberV1.TagMemberReply.self,
        MemberV1.ChangeGroupRequest.self,
        MemberV1.ChangeGroupReply.self,
        MemberV1.LabelsChangedEvent.self,
        MemberV1.LevelGrant.self,
        MemberV1.KeptLevelGrant.self,
        MemberV1.KeptLevelGrants.self,
        MemberV1.GetMemberLevelRequest.self,
        MemberV1.CreateLevelGrantRequest.self,
        MemberV1.EndLevelGrantRequest.self,
        MemberV1.LevelGrantReply.self,
        MemberV1.ListLevelGrantsRequest.self,
        MemberV1.ListLevelGrantsReply.self,
        MemberV1.LevelApplication.self,
        MemberV1.ApplyForLevelRequest.self,
        MemberV1.WithdrawLevelApplicationRequest.self,
        MemberV1.DecideLevelApplicationRequest.self,
        MemberV1.LevelApplicationReply.self,
        MemberV1.ListMyLevelApplicationsRequest.self,
        MemberV1.ListLevelApplicationsRequest.self,
        MemberV1.ListLevelApplicationsReply.self,
        MemberV1.LevelSchemeVersion.self,
        MemberV1.CreateLevelSchemeRequest.self,
        MemberV1.UpdateLevelSchemeRequest.self,
        MemberV1.PublishLevelSchemeRequest.self,
        MemberV1.ArchiveLevelSchemeRequest.self,
        MemberV1.LevelSchemeReply.self,
        MemberV1.GetLevelSchemeRequest.self,
        MemberV1.ListLevelSchemesRequest.self,
        MemberV1.ListLevelSchemesReply.self,
        MemberV1.PreviewLevelSchemeRequest.self,
        MemberV1.LevelSchemeTransition.self,
        MemberV1.PreviewLevelSchemeProgress.self,
        MemberV1.StageStep.self,
        MemberV1.ValueMarks.self,
        MemberV1.LifePlan.self,
        MemberV1.GetLifePlanRequest.self,
        MemberV1.DefineLifePlanRequest.self,
        MemberV1.DefineLifePlanReply.self,
        MemberV1.CountStagesRequest.self,
        MemberV1.StageCount.self,
        MemberV1.CountStagesReply.self,
        MemberV1.Merchant.self,
        MemberV1.CreateMerchantRequest.self,
        MemberV1.CreateMerchantReply.self,
        MemberV1.OwnerCredentials.self,
        MemberV1.RestoreOwnerRequest.self,
        MemberV1.RestoreOwnerReply.self,
        MemberV1.ListDuplicatesRequest.self,
        MemberV1.DuplicatePair.self,
        MemberV1.ListDuplicatesReply.self,
        MemberV1.DismissDuplicateRequest.self,
        MemberV1.DismissDuplicateReply.self,
        MemberV1.MergeMembersRequest.self,
        MemberV1.ReverseMergeRequest.self,
        MemberV1.GetMergeRequest.self,
        MemberV1.MergedHistory.self,
        MemberV1.MergedStoredValue.self,
        MemberV1.MergedPunchCard.self,
        MemberV1.MergedSubscription.self,
        MemberV1.MergedPoints.self,
        MemberV1.MemberMerge.self,
        MemberV1.MergeReply.self,
        MemberV1.MemberMergedEvent.self,
        MemberV1.MemberMergeReversedEvent.self,
        MemberV1.RevealMemberRequest.self,
        MemberV1.RevealMemberReply.self,
        MemberV1.Scene.self,
        MemberV1.CreateSceneRequest.self,
        MemberV1.SceneReply.self,
        MemberV1.DisableSceneRequest.self,
        MemberV1.ListScenesRequest.self,
        MemberV1.ListScenesReply.self,
        MemberV1.CountSourcesRequest.self,
        MemberV1.SourceCount.self,
        MemberV1.CountSourcesReply.self,
        MemberV1.FindMembersRequest.self,
        MemberV1.FoundMember.self,
        MemberV1.FindMembersReply.self,
        MemberV1.GetOverviewRequest.self,
        MemberV1.MemberWindow.self,
        MemberV1.MemberVisit.self,
        MemberV1.OverviewPoints.self,
        MemberV1.OverviewEnding.self,
        MemberV1.OverviewStoredValue.self,
        MemberV1.OverviewCoupon.self,
        MemberV1.MemberOverview.self,
        MemberV1.RefreshStaffTokenRequest.self,
        MemberV1.RefreshStaffTokenReply.self,
        MemberV1.EnrolTotpRequest.self,
        MemberV1.EnrolTotpReply.self,
        MemberV1.ConfirmTotpRequest.self,
        MemberV1.ConfirmTotpReply.self,
        MemberV1.LogOutEverywhereRequest.self,
        MemberV1.LogOutEverywhereReply.self,
        MemberV1.Session.self,
        MemberV1.ListMySessionsRequest.self,
        MemberV1.ListStaffSessionsRequest.self,
        MemberV1.ListSessionsReply.self,
        MemberV1.EndMySessionRequest.self,
        MemberV1.EndStaffSessionRequest.self,
        MemberV1.EndSessionReply.self,
        MemberV1.SourceTerms.self,
        MemberV1.DefineSourceTermsRequest.self,
        MemberV1.DefineSourceTermsReply.self,
        MemberV1.ListSourceTermsRequest.self,
        MemberV1.ListSourceTermsReply.self,
        MemberV1.SourceCost.self,
        MemberV1.EnterSourceCostRequest.self,
        MemberV1.EnterSourceCostReply.self,
        MemberV1.ListSourceCostsRequest.self,
        MemberV1.ListSourceCostsReply.self,
        MemberV1.ReportSourcesRequest.self,
        MemberV1.SourceFigures.self,
        MemberV1.ReportSourcesReply.self,
        MemberV1.StaffAccount.self,
        MemberV1.CreateStaffRequest.self,
        MemberV1.SetStaffAccessRequest.self,
        MemberV1.ChangeStaffRequest.self,
        MemberV1.ChangeStaffReply.self,
        MemberV1.StaffPasswordReply.self,
        MemberV1.GetStaffRequest.self,
        MemberV1.ListStaffRequest.self,
        MemberV1.ListStaffReply.self,
        MemberV1.BindStaffAccountRequest.self,
        MemberV1.BindStaffAccountReply.self,
        MemberV1.PlatformStaffTokenRequest.self,
        MemberV1.PlatformStaffTokenReply.self,
        MemberV1.ThemeColours.self,
        MemberV1.ThemeText.self,
        MemberV1.Theme.self,
        MemberV1.GetThemeRequest.self,
        MemberV1.GetThemeReply.self,
        MemberV1.PutThemeRequest.self,
        MemberV1.PutThemeReply.self,
        MemberV1.Unit.self,
        MemberV1.CreateUnitRequest.self,
        MemberV1.RenameUnitRequest.self,
        MemberV1.MoveUnitRequest.self,
        MemberV1.CloseUnitRequest.self,
        MemberV1.ChangeUnitReply.self,
        MemberV1.ListUnitsRequest.self,
        MemberV1.ListUnitsReply.self,
        MemberV1.Wish.self,
        MemberV1.FileWishRequest.self,
        MemberV1.WithdrawWishRequest.self,
        MemberV1.ScoreWishRequest.self,
        MemberV1.AnswerWishRequest.self,
        MemberV1.CloseWishRequest.self,
        MemberV1.WishReply.self,
        MemberV1.ListMyWishesRequest.self,
        MemberV1.ListWishesRequest.self,
        MemberV1.ListWishesReply.self,
        MemberV1.GetBenefitCoverageRequest.self,
        MemberV1.BenefitUse.self,
        MemberV1.LevelCoverage.self,
        MemberV1.BenefitCoverage.self,
        MemberV1.WishEvent.self,
        MemberV1.WorkbenchPrompt.self,
        MemberV1.GetWorkbenchRequest.self,
        MemberV1.Workbench.self,
        MemberV1.ListPromptsRequest.self,
        MemberV1.ListPromptsReply.self,
        PointsV1.ExportAccountsRequest.self,
        PointsV1.AccountsLine.self,
        PointsV1.Approval.self,
        PointsV1.ListApprovalsRequest.self,
        PointsV1.ListApprovalsReply.self,
        PointsV1.DecideApprovalRequest.self,
        PointsV1.DecideApprovalReply.self,
        PointsV1.GetBalanceAtRequest.self,
        PointsV1.GetMyBalanceAtRequest.self,
        PointsV1.BalanceAt.self,
        PointsV1.ListExpiriesRequest.self,
        PointsV1.ListExpiriesReply.self,
        PointsV1.GetLiabilityRequest.self,
        PointsV1.LiabilityCohort.self,
        PointsV1.Liability.self,
        PointsV1.GetForecastRequest.self,
        PointsV1.ForecastMonth.self,
        PointsV1.Forecast.self,
        PointsV1.GetSummaryRequest.self,
        PointsV1.PointsSummary.self,
        PointsV1.RebuildRequest.self,
        PointsV1.RebuildReply.self,
        PointsV1.ImportBalanceRequest.self,
        PointsV1.ImportBalanceReply.self,
        PointsV1.ReconcileImportRequest.self,
        PointsV1.ReconcileImportReply.self,
        PointsV1.PointsExpiringEvent.self,
        PointsV1.Basket.self,
        PointsV1.QuoteCheckoutRequest.self,
        PointsV1.CheckoutQuote.self,
        PointsV1.HoldCheckoutRequest.self,
        PointsV1.Checkout.self,
        PointsV1.CaptureCheckoutRequest.self,
        PointsV1.VoidCheckoutRequest.self,
        PointsV1.PayCheckoutRequest.self,
        PointsV1.GetCheckoutRequest.self,
        PointsV1.CheckoutVoidedEvent.self,
        PointsV1.RecordEventRequest.self,
        PointsV1.RecordEventReply.self,
        PointsV1.Referral.self,
        PointsV1.ListMyReferralsRequest.self,
        PointsV1.ListMyReferralsReply.self,
        PointsV1.EventRecordedEvent.self,
        PointsV1.ListMyOrdersRequest.self,
        PointsV1.ListMyOrdersReply.self,
        PointsV1.StoredValueBalance.self,
        PointsV1.WithdrawalRule.self,
        PointsV1.StoredValueTerms.self,
        PointsV1.GetStoredValueTermsRequest.self,
        PointsV1.StoredValueTermsReply.self,
        PointsV1.SetStoredValueTermsRequest.self,
        PointsV1.StoredValuePlan.self,
        PointsV1.CreateStoredValuePlanRequest.self,
        PointsV1.ArchiveStoredValuePlanRequest.self,
        PointsV1.StoredValuePlanReply.self,
        PointsV1.ListStoredValuePlansRequest.self,
        PointsV1.ListStoredValuePlansReply.self,
        PointsV1.TopUpRequest.self,
        PointsV1.TopUpReply.self,
        PointsV1.GetMyStoredValueRequest.self,
        PointsV1.GetStoredValueRequest.self,
        PointsV1.StoredValueLot.self,
        PointsV1.MemberStoredValue.self,
        PointsV1.ListMyStoredValueEntriesRequest.self,
        PointsV1.ListStoredValueEntriesRequest.self,
        PointsV1.StoredValueEntry.self,
        PointsV1.ListStoredValueEntriesReply.self,
        PointsV1.SpendStoredValueRequest.self,
        PointsV1.StoredValueSpendReply.self,
        PointsV1.RestoreStoredValueRequest.self,
        PointsV1.PlaceStoredValueHoldRequest.self,
        PointsV1.StoredValueHoldReply.self,
        PointsV1.CaptureStoredValueHoldRequest.self,
        PointsV1.VoidStoredValueHoldRequest.self,
        PointsV1.StoredValueChangeReply.self,
        PointsV1.FreezeStoredValueRequest.self,
        PointsV1.PreviewWithdrawalRequest.self,
        PointsV1.WithdrawalQuote.self,
        PointsV1.RequestWithdrawalRequest.self,
        PointsV1.Withdrawal.self,
        PointsV1.GetWithdrawalRequest.self,
        PointsV1.ActivateTopUpRequest.self,
        PointsV1.ActivateTopUpReply.self,
        PointsV1.CompleteWithdrawalRequest.self,
        PointsV1.FailWithdrawalRequest.self,
        PointsV1.WithdrawalReply.self,
        PointsV1.GetUnspentFundsRequest.self,
        PointsV1.UnspentFundsMonth.self,
        PointsV1.UnspentFunds.self,
        PointsV1.StoredValueChangedEvent.self,
        PointsV1.ImportStoredValueRequest.self,
        PointsV1.ImportStoredValueReply.self,
        PointsV1.ListImportedBalancesRequest.self,
        PointsV1.BatchOrdersRequest.self,
        PointsV1.BatchedOrder.self,
        PointsV1.BatchOrdersReply.self,
        PointsV1.ImportOrderRowsRequest.self,
        PointsV1.OrderRowProblem.self,
        PointsV1.ImportOrderRowsReply.self,
        PointsV1.PlaceGuestOrderRequest.self,
        PointsV1.GuestOrder.self,
        PointsV1.PlaceGuestOrderReply.self,
        PointsV1.GetGuestOrderRequest.self,
        PointsV1.ClaimOrderRequest.self,
        PointsV1.ClaimMyOrderRequest.self,
        PointsV1.VoidOrderRequest.self,
        PointsV1.CorrectOrderRequest.self,
        PointsV1.CorrectOrderReply.self,
        PointsV1.OrderVoidedEvent.self,
        PointsV1.RequestInvoiceRequest.self,
        PointsV1.RequestTopUpInvoiceRequest.self,
        PointsV1.Invoice.self,
        PointsV1.InvoiceReply.self,
        PointsV1.ListInvoicesRequest.self,
        PointsV1.ListTopUpInvoicesRequest.self,
        PointsV1.ListInvoicesReply.self,
        PointsV1.SetInvoicePolicyRequest.self,
        PointsV1.InvoicePolicy.self,
        PointsV1.ReadMemberBalancesRequest.self,
        PointsV1.MemberBalances.self,
        PointsV1.EndingPoints.self,
        PointsV1.GetMemberStandingRequest.self,
        PointsV1.MemberStanding.self,
        PointsV1.ExportMemberDataRequest.self,
        PointsV1.MemberDataRows.self,
        PointsV1.CheckMergeRequest.self,
        PointsV1.CheckMergeReply.self,
        PointsV1.ReadMergedPointsRequest.self,
        PointsV1.MergedStoredValue.self,
        PointsV1.MergedPunchCard.self,
        PointsV1.MergedSubscription.self,
        PointsV1.MergedPoints.self,
        PointsV1.OfflineResolution.self,
        PointsV1.OfflineGift.self,
        PointsV1.OfflineSale.self,
        PointsV1.UploadOfflineSalesRequest.self,
        PointsV1.SettledOfflineSale.self,
        PointsV1.UploadOfflineSalesReply.self,
        PointsV1.ListOfflineConflictsRequest.self,
        PointsV1.OfflineConflictRow.self,
        PointsV1.ListOfflineConflictsReply.self,
        PointsV1.ResolveOfflineConflictRequest.self,
        PointsV1.OfflineConflictReply.self,
        PointsV1.PlaceOnlineOrderRequest.self,
        PointsV1.OnlineOrder.self,
        PointsV1.OnlineOrderReply.self,
        PointsV1.PayOnlineOrderRequest.self,
        PointsV1.ReadyOnlineOrderRequest.self,
        PointsV1.HandOverOnlineOrderRequest.self,
        PointsV1.CancelOnlineOrderRequest.self,
        PointsV1.GetOnlineOrderRequest.self,
        PointsV1.ListOnlineOrdersRequest.self,
        PointsV1.ListMyOnlineOrdersRequest.self,
        PointsV1.ListOnlineOrdersReply.self,
        PointsV1.OnlineOrderEvent.self,
        PointsV1.OrderUploadReport.self,
        PointsV1.OrderUpload.self,
        PointsV1.BeginOrderUploadRequest.self,
        PointsV1.SendOrderUploadRequest.self,
        PointsV1.OrderUploadRequest.self,
        PointsV1.ListRejectedOrderRowsRequest.self,
        PointsV1.OrderUploadReply.self,
        PointsV1.TopUpPurpose.self,
        PointsV1.CreatePaymentRequest.self,
        PointsV1.PaymentParameter.self,
        PointsV1.Payment.self,
        PointsV1.PaymentReply.self,
        PointsV1.GetPaymentRequest.self,
        PointsV1.ClosePaymentRequest.self,
        PointsV1.RefundPaymentRequest.self,
        PointsV1.PaymentRefund.self,
        PointsV1.PaymentRefundStep.self,
        PointsV1.ListPaymentRefundsRequest.self,
        PointsV1.ListPaymentRefundsReply.self,
        PointsV1.RetryPaymentRefundRequest.self,
        PointsV1.SettlePaymentRefundRequest.self,
        PointsV1.PaymentRefundReply.self,
        PointsV1.NoticeHeader.self,
        PointsV1.PaymentNoticeRequest.self,
        PointsV1.PaymentNoticeReply.self,
        PointsV1.GetPaymentReconciliationRequest.self,
        PointsV1.PaymentReconciliation.self,
        PointsV1.PaymentDifference.self,
        PointsV1.GetPaymentReconciliationReply.self,
        PointsV1.TakePaidOrderRequest.self,
        PointsV1.TakePaidOrderReply.self,
        PointsV1.TakePlatformOrderRequest.self,
        PointsV1.TakePlatformOrderReply.self,
        PointsV1.PointsRate.self,
        PointsV1.PointsMultiplier.self,
        PointsV1.PurchaseBonus.self,
        PointsV1.EarningCaps.self,
        PointsV1.PointsActivation.self,
        PointsV1.PointsExpiry.self,
        PointsV1.CheckInRule.self,
        PointsV1.EventLimit.self,
        PointsV1.SpendThreshold.self,
        PointsV1.EventRule.self,
        PointsV1.ReferralRule.self,
        PointsV1.TransferRule.self,
        PointsV1.ReturnRule.self,
        PointsV1.RestoreRule.self,
        PointsV1.PointsAsMoney.self,
        PointsV1.RiskRule.self,
        PointsV1.ApprovalRule.self,
        PointsV1.ProgrammeDefinition.self,
        PointsV1.Programme.self,
        PointsV1.CreateProgrammeRequest.self,
        PointsV1.UpdateProgrammeRequest.self,
        PointsV1.GetProgrammeRequest.self,
        PointsV1.ListProgrammesRequest.self,
        PointsV1.ListProgrammesReply.self,
        PointsV1.ActivateProgrammeRequest.self,
        PointsV1.ArchiveProgrammeRequest.self,
        PointsV1.ProgrammeReply.self,
        PointsV1.PreviewEarningRequest.self,
        PointsV1.PreviewEarningReply.self,
        PointsV1.BacktestRequest.self,
        PointsV1.BacktestFigures.self,
        PointsV1.BacktestMember.self,
        PointsV1.LevelTransition.self,
        PointsV1.BacktestLevels.self,
        PointsV1.BacktestReport.self,
        PointsV1.BacktestProgress.self,
        PointsV1.PunchCardPlanDefinition.self,
        PointsV1.PunchCardPlan.self,
        PointsV1.CreatePunchCardPlanRequest.self,
        PointsV1.ArchivePunchCardPlanRequest.self,
        PointsV1.PunchCardPlanReply.self,
        PointsV1.ListPunchCardPlansRequest.self,
        PointsV1.ListPunchCardPlansReply.self,
        PointsV1.PunchCard.self,
        PointsV1.PunchCardEntry.self,
        PointsV1.SellPunchCardRequest.self,
        PointsV1.UsePunchCardRequest.self,
        PointsV1.UndoPunchCardUseRequest.self,
        PointsV1.RefundPunchCardRequest.self,
        PointsV1.PunchCardReply.self,
        PointsV1.GetPunchCardRequest.self,
        PointsV1.ListPunchCardsRequest.self,
        PointsV1.ListMyPunchCardsRequest.self,
        PointsV1.ListPunchCardsReply.self,
        PointsV1.ListPunchCardEntriesRequest.self,
        PointsV1.ListPunchCardEntriesReply.self,
        PointsV1.PunchCardEvent.self,
        PointsV1.RewardDefinition.self,
        PointsV1.Reward.self,
        PointsV1.RewardStock.self,
        PointsV1.CreateRewardRequest.self,
        PointsV1.UpdateRewardRequest.self,
        PointsV1.SetRewardStateRequest.self,
        PointsV1.RestockRewardRequest.self,
        PointsV1.RewardReply.self,
        PointsV1.ListRewardsRequest.self,
        PointsV1.ListRewardsReply.self,
        PointsV1.GetRewardRequest.self,
        PointsV1.Redemption.self,
        PointsV1.PreviewRedemptionRequest.self,
        PointsV1.PreviewRedemptionReply.self,
        PointsV1.RedeemRequest.self,
        PointsV1.RedemptionReply.self,
        PointsV1.ListMyRedemptionsRequest.self,
        PointsV1.ListMyRedemptionsReply.self,
        PointsV1.CancelRedemptionRequest.self,
        PointsV1.ScanCodeRequest.self,
        PointsV1.RefundRedemptionRequest.self,
        PointsV1.RedemptionEvent.self,
        PointsV1.RiskFlag.self,
        PointsV1.ListRiskFlagsRequest.self,
        PointsV1.ListRiskFlagsReply.self,
        PointsV1.DecideRiskFlagRequest.self,
        PointsV1.DecideRiskFlagReply.self,
        PointsV1.ReferralReview.self,
        PointsV1.ListReferralReviewsRequest.self,
        PointsV1.ListReferralReviewsReply.self,
        PointsV1.DecideReferralRequest.self,
        PointsV1.DecideReferralReply.self,
        PointsV1.RiskFlaggedEvent.self,
        PointsV1.SubscriptionPlanDefinition.self,
        PointsV1.SubscriptionPlan.self,
        PointsV1.CreateSubscriptionPlanRequest.self,
        PointsV1.ArchiveSubscriptionPlanRequest.self,
        PointsV1.SubscriptionPlanReply.self,
        PointsV1.ListSubscriptionPlansRequest.self,
        PointsV1.ListSubscriptionPlansReply.self,
        PointsV1.Subscription.self,
        PointsV1.SubscriptionCharge.self,
        PointsV1.StartSubscriptionRequest.self,
        PointsV1.SubscriptionReply.self,
        PointsV1.CancelSubscriptionRequest.self,
        PointsV1.ResumeSubscriptionRequest.self,
        PointsV1.GetSubscriptionRequest.self,
        PointsV1.ListSubscriptionsRequest.self,
        PointsV1.ListMySubscriptionsRequest.self,
        PointsV1.ListSubscriptionsReply.self,
        PointsV1.ListSubscriptionChargesRequest.self,
        PointsV1.ListSubscriptionChargesReply.self,
        PointsV1.SubscriptionEvent.self,
        PointsV1.OpenShiftRequest.self,
        PointsV1.MoveCashRequest.self,
        PointsV1.CountedTender.self,
        PointsV1.CountShiftRequest.self,
        PointsV1.DifferenceReason.self,
        PointsV1.CloseShiftRequest.self,
        PointsV1.CorrectShiftRequest.self,
        PointsV1.ShiftTender.self,
        PointsV1.CashMove.self,
        PointsV1.Shift.self,
        PointsV1.ShiftReply.self,
        PointsV1.GetShiftRequest.self,
        PointsV1.ListShiftsRequest.self,
        PointsV1.ListShiftsReply.self,
        PointsV1.CloseDayRequest.self,
        PointsV1.GetDayRequest.self,
        PointsV1.DayTender.self,
        PointsV1.DayDiscount.self,
        PointsV1.DayPunchCards.self,
        PointsV1.DayFigures.self,
        PointsV1.Day.self,
        PointsV1.DayReply.self,
        PointsV1.BillLine.self,
        PointsV1.SplitBillRequest.self,
        PointsV1.BillShare.self,
        PointsV1.SplitBillReply.self,
        PointsV1.RecordTipRequest.self,
        PointsV1.RecordTipReply.self,
        PointsV1.SumTipsRequest.self,
        PointsV1.StaffTips.self,
        PointsV1.SumTipsReply.self,
        PointsV1.SpendRequest.self,
        PointsV1.SpendReply.self,
        PointsV1.RestoreSpendRequest.self,
        PointsV1.RestoreSpendReply.self,
        PointsV1.PlaceHoldRequest.self,
        PointsV1.PointsHold.self,
        PointsV1.PlaceHoldReply.self,
        PointsV1.CaptureHoldRequest.self,
        PointsV1.CaptureHoldReply.self,
        PointsV1.VoidHoldRequest.self,
        PointsV1.VoidHoldReply.self,
        PointsV1.CheckInRequest.self,
        PointsV1.CheckInReply.self,
        PointsV1.AdjustPointsRequest.self,
        PointsV1.AdjustPointsReply.self,
        PointsV1.TransferPointsRequest.self,
        PointsV1.TransferPointsReply.self,
        PointsV1.CompensateRequest.self,
        PointsV1.PointsGrant.self,
        PointsV1.ListGrantsRequest.self,
        PointsV1.ListGrantsReply.self,
        PointsV1.SettleGrantRequest.self,
        PointsV1.SettleGrantReply.self,
        PointsV1.FreezePointsRequest.self,
        PointsV1.FreezePointsReply.self,
        PointsV1.PointsChangedEvent.self,
    ]
}

extension HealthV1.HealthCheckRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.service = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension HealthV1.HealthCheckResponse: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.status = HealthV1.HealthCheckResponse.ServingStatus.allCases[(seed + 1) % HealthV1.HealthCheckResponse.ServingStatus.allCases.count]
        return sample
    }
}

extension AnalyticsV1.GetTodayRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.businessDate = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension AnalyticsV1.GetTodayReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.businessDate = "文 \(seed * 100 + 1) text"
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.newMembers = -Int64(seed * 10_000_000_000 + 3)
        sample.orders = -Int64(seed * 10_000_000_000 + 4)
        sample.netSalesMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.currency = "文 \(seed * 100 + 6) text"
        sample.pointsIssued = -Int64(seed * 10_000_000_000 + 7)
        sample.asOf = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.membersSuppressed = true
        sample.newMembersSuppressed = true
        return sample
    }
}

extension AnalyticsV1.RebuildRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension AnalyticsV1.RebuildReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.feeds = -Int32(seed * 100 + 1)
        return sample
    }
}

extension EventsV1.Cursor: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.transaction = -Int64(seed * 10_000_000_000 + 1)
        sample.sequence = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension EventsV1.SubscribeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.after = EventsV1.Cursor.sample(seed + 1)
        sample.consumer = "文 \(seed * 100 + 2) text"
        sample.types = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.wantsInstants = true
        return sample
    }
}

extension EventsV1.Event: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cursor = EventsV1.Cursor.sample(seed + 1)
        sample.id = "文 \(seed * 100 + 2) text"
        sample.merchantId = "文 \(seed * 100 + 3) text"
        sample.type = "文 \(seed * 100 + 4) text"
        sample.aggregateId = "文 \(seed * 100 + 5) text"
        sample.aggregateSeq = -Int64(seed * 10_000_000_000 + 6)
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.payload = [0, 255, UInt8(truncatingIfNeeded: seed + 8)]
        return sample
    }
}

extension EventsV1.EventBatch: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.events = [EventsV1.Event.sample(seed + 1), EventsV1.Event.sample(seed + 41)]
        sample.through = EventsV1.Cursor.sample(seed + 2)
        sample.completeUntil = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension InteropV1.EchoMessage: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PatronV1.AuditRow: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sequence = -Int64(seed * 10_000_000_000 + 1)
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.actorKind = "文 \(seed * 100 + 3) text"
        sample.actor = "文 \(seed * 100 + 4) text"
        sample.role = "文 \(seed * 100 + 5) text"
        sample.address = "文 \(seed * 100 + 6) text"
        sample.app = "文 \(seed * 100 + 7) text"
        sample.requestId = "文 \(seed * 100 + 8) text"
        sample.action = "文 \(seed * 100 + 9) text"
        sample.object = "文 \(seed * 100 + 10) text"
        sample.reason = "文 \(seed * 100 + 11) text"
        sample.before = "文 \(seed * 100 + 12) text"
        sample.after = "文 \(seed * 100 + 13) text"
        sample.beforeDigest = [0, 255, UInt8(truncatingIfNeeded: seed + 14)]
        sample.afterDigest = [0, 255, UInt8(truncatingIfNeeded: seed + 15)]
        return sample
    }
}

extension PatronV1.ListAuditRowsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.object = "文 \(seed * 100 + 1) text"
        sample.actor = "文 \(seed * 100 + 2) text"
        sample.pageSize = -Int32(seed * 100 + 3)
        sample.pageToken = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PatronV1.ListAuditRowsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rows = [PatronV1.AuditRow.sample(seed + 1), PatronV1.AuditRow.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PatronV1.AuditCheckpoint: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.position = -Int64(seed * 10_000_000_000 + 2)
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.hash = [0, 255, UInt8(truncatingIfNeeded: seed + 4)]
        sample.kid = "文 \(seed * 100 + 5) text"
        sample.signature = [0, 255, UInt8(truncatingIfNeeded: seed + 6)]
        sample.service = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension PatronV1.ListAuditCheckpointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.after = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PatronV1.VerifyAuditRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.known = [PatronV1.AuditCheckpoint.sample(seed + 2), PatronV1.AuditCheckpoint.sample(seed + 42)]
        return sample
    }
}

extension PatronV1.VerifyRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PatronV1.VerifyResult: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.invariant = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.checked = -Int64(seed * 10_000_000_000 + 3)
        sample.violations = -Int64(seed * 10_000_000_000 + 4)
        sample.samples = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        return sample
    }
}

extension MarketingV1.IssueAudience: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.registeredFrom = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.registeredUntil = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.levelCodes = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.storeIds = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        sample.lastOrderFrom = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.lastOrderUntil = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.lastOrderStoreIds = ["文 \(seed * 100 + 7) text", "文 \(seed * 100 + 47) text"]
        sample.neverOrdered = true
        return sample
    }
}

extension MarketingV1.IssueJob: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.templateId = "文 \(seed * 100 + 2) text"
        sample.audience = MarketingV1.IssueAudience.sample(seed + 3)
        sample.state = MarketingV1.IssueJobState.allCases[(seed + 4) % MarketingV1.IssueJobState.allCases.count]
        sample.reason = "文 \(seed * 100 + 5) text"
        sample.lookedAt = -Int64(seed * 10_000_000_000 + 6)
        sample.issued = -Int64(seed * 10_000_000_000 + 7)
        sample.members = -Int64(seed * 10_000_000_000 + 8)
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.endedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.matching = -Int64(seed * 10_000_000_000 + 11)
        sample.suppressed = true
        return sample
    }
}

extension MarketingV1.StartIssueJobRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.templateId = "文 \(seed * 100 + 1) text"
        sample.audience = MarketingV1.IssueAudience.sample(seed + 2)
        return sample
    }
}

extension MarketingV1.CountIssueAudienceRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.audience = MarketingV1.IssueAudience.sample(seed + 1)
        return sample
    }
}

extension MarketingV1.CountIssueAudienceReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.matching = -Int64(seed * 10_000_000_000 + 1)
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.suppressed = true
        return sample
    }
}

extension MarketingV1.IssueJobRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.IssueJobReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.job = MarketingV1.IssueJob.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.ListIssueJobsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ListIssueJobsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.jobs = [MarketingV1.IssueJob.sample(seed + 1), MarketingV1.IssueJob.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.CouponLimits: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderCoupons = -Int32(seed * 100 + 1)
        sample.lineCoupons = -Int32(seed * 100 + 2)
        sample.perTemplate = -Int32(seed * 100 + 3)
        sample.transfers = -Int32(seed * 100 + 4)
        sample.longestDays = -Int32(seed * 100 + 5)
        return sample
    }
}

extension MarketingV1.CouponSettings: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.limits = MarketingV1.CouponLimits.sample(seed + 2)
        sample.activeFrom = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.author = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MarketingV1.GetCouponSettingsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MarketingV1.SetCouponSettingsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.limits = MarketingV1.CouponLimits.sample(seed + 1)
        sample.version = -Int32(seed * 100 + 2)
        return sample
    }
}

extension MarketingV1.CouponSettingsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.settings = MarketingV1.CouponSettings.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.OfferLimit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.period = MarketingV1.LimitPeriod.allCases[(seed + 1) % MarketingV1.LimitPeriod.allCases.count]
        sample.perMember = true
        sample.uses = -Int64(seed * 10_000_000_000 + 3)
        sample.discountMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PatronV1.Json: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        Self(text: "{\"seed\":\(seed)}")
    }
}

extension PatronV1.Fact: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.value = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PatronV1.ErrorInfo: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.key = "文 \(seed * 100 + 1) text"
        sample.message = PatronV1.Text.sample(seed + 2)
        sample.details = [PatronV1.Fact.sample(seed + 3), PatronV1.Fact.sample(seed + 43)]
        sample.outcome = PatronV1.Outcome.allCases[(seed + 4) % PatronV1.Outcome.allCases.count]
        sample.retryable = true
        return sample
    }
}

extension PatronV1.Text: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.zh = "文 \(seed * 100 + 1) text"
        sample.en = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PointsBalance: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.available = -Int64(seed * 10_000_000_000 + 1)
        sample.pending = -Int64(seed * 10_000_000_000 + 2)
        sample.seq = -Int64(seed * 10_000_000_000 + 3)
        sample.debt = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.ExplanationStep: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.text = PatronV1.Text.sample(seed + 2)
        sample.facts = [PatronV1.Fact.sample(seed + 3), PatronV1.Fact.sample(seed + 43)]
        return sample
    }
}

extension PointsV1.GetMyPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.GetMyPointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = PointsV1.PointsBalance.sample(seed + 1)
        sample.expiring = [PointsV1.ExpiringLot.sample(seed + 2), PointsV1.ExpiringLot.sample(seed + 42)]
        sample.reminder = PatronV1.Text.sample(seed + 3)
        return sample
    }
}

extension PointsV1.ExpiringLot: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListMyEntriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PointsEntry: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.seq = -Int64(seed * 10_000_000_000 + 1)
        sample.type = "文 \(seed * 100 + 2) text"
        sample.delta = -Int64(seed * 10_000_000_000 + 3)
        sample.balanceAfter = -Int64(seed * 10_000_000_000 + 4)
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 6) text"
        sample.sourceType = "文 \(seed * 100 + 7) text"
        sample.sourceId = "文 \(seed * 100 + 8) text"
        sample.title = PatronV1.Text.sample(seed + 9)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 10), PointsV1.ExplanationStep.sample(seed + 50)]
        return sample
    }
}

extension PointsV1.ListMyEntriesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.entries = [PointsV1.PointsEntry.sample(seed + 1), PointsV1.PointsEntry.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.EarnRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.sourceId = "文 \(seed * 100 + 3) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.EarnLine.sample(seed + 5), PointsV1.EarnLine.sample(seed + 45)]
        return sample
    }
}

extension PointsV1.EarnLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.category = "文 \(seed * 100 + 2) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 3)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.EarnReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 1)
        sample.points = PointsV1.PointsBalance.sample(seed + 2)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 3), PointsV1.ExplanationStep.sample(seed + 43)]
        sample.replayed = true
        sample.grantId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.OrderLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.category = "文 \(seed * 100 + 3) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 4)
        switch seed % 2 {
        case 0: sample.price = .unitPriceMinor(-Int64(seed * 10_000_000_000 + 5))
        default: sample.price = .amountMinor(-Int64(seed * 10_000_000_000 + 6))
        }
        return sample
    }
}

extension PointsV1.Tender: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.type = PointsV1.TenderType.allCases[(seed + 1) % PointsV1.TenderType.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.punchCardId = "文 \(seed * 100 + 3) text"
        sample.punchCardUseId = "文 \(seed * 100 + 4) text"
        sample.paymentId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.PlaceOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 2) % PointsV1.Channel.allCases.count]
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.table = "文 \(seed * 100 + 5) text"
        sample.covers = -Int32(seed * 100 + 6)
        sample.memberId = "文 \(seed * 100 + 7) text"
        sample.memberCode = "文 \(seed * 100 + 8) text"
        sample.phone = "文 \(seed * 100 + 9) text"
        sample.externalId = "文 \(seed * 100 + 10) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.OrderLine.sample(seed + 12), PointsV1.OrderLine.sample(seed + 52)]
        sample.tenders = [PointsV1.Tender.sample(seed + 13), PointsV1.Tender.sample(seed + 53)]
        return sample
    }
}

extension PointsV1.Order: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.currency = "文 \(seed * 100 + 4) text"
        sample.memberId = "文 \(seed * 100 + 5) text"
        sample.storeId = "文 \(seed * 100 + 6) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 7) % PointsV1.Channel.allCases.count]
        sample.terminalId = "文 \(seed * 100 + 8) text"
        sample.staffId = "文 \(seed * 100 + 9) text"
        sample.table = "文 \(seed * 100 + 10) text"
        sample.covers = -Int32(seed * 100 + 11)
        sample.externalId = "文 \(seed * 100 + 12) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.PricedLine.sample(seed + 14), PointsV1.PricedLine.sample(seed + 54)]
        sample.tenders = [PointsV1.Tender.sample(seed + 15), PointsV1.Tender.sample(seed + 55)]
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 16)
        sample.refundedMinor = -Int64(seed * 10_000_000_000 + 17)
        sample.checkoutId = "文 \(seed * 100 + 18) text"
        sample.listMinor = -Int64(seed * 10_000_000_000 + 19)
        sample.discounts = [PointsV1.OrderDiscount.sample(seed + 20), PointsV1.OrderDiscount.sample(seed + 60)]
        sample.pointsSpent = -Int64(seed * 10_000_000_000 + 21)
        sample.pointsSpentMinor = -Int64(seed * 10_000_000_000 + 22)
        return sample
    }
}

extension PointsV1.OrderDiscount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.offerId = "文 \(seed * 100 + 1) text"
        sample.nameZh = "文 \(seed * 100 + 2) text"
        sample.nameEn = "文 \(seed * 100 + 3) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.PricedLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.category = "文 \(seed * 100 + 3) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 4)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.points = -Int64(seed * 10_000_000_000 + 6)
        sample.returnedQuantity = -Int64(seed * 10_000_000_000 + 7)
        sample.returnedMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.listMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.pointsSpent = -Int64(seed * 10_000_000_000 + 10)
        sample.pointsSpentMinor = -Int64(seed * 10_000_000_000 + 11)
        sample.isGift = true
        sample.isShipping = true
        return sample
    }
}

extension PointsV1.PlaceOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.order = PointsV1.Order.sample(seed + 1)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 2)
        sample.points = PointsV1.PointsBalance.sample(seed + 3)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 4), PointsV1.ExplanationStep.sample(seed + 44)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ReturnedLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        switch seed % 2 {
        case 0: sample.part = .quantity(-Int64(seed * 10_000_000_000 + 2))
        default: sample.part = .amountMinor(-Int64(seed * 10_000_000_000 + 3))
        }
        return sample
    }
}

extension PointsV1.RefundOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.lines = [PointsV1.ReturnedLine.sample(seed + 3), PointsV1.ReturnedLine.sample(seed + 43)]
        sample.reason = "文 \(seed * 100 + 4) text"
        sample.pricing = PointsV1.RefundPricing.allCases[(seed + 5) % PointsV1.RefundPricing.allCases.count]
        return sample
    }
}

extension PointsV1.RefundedLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.RefundOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refundId = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.currency = "文 \(seed * 100 + 3) text"
        sample.lines = [PointsV1.RefundedLine.sample(seed + 4), PointsV1.RefundedLine.sample(seed + 44)]
        sample.pointsClawedBack = -Int64(seed * 10_000_000_000 + 5)
        sample.pointsExpired = -Int64(seed * 10_000_000_000 + 6)
        sample.pointsOwed = -Int64(seed * 10_000_000_000 + 7)
        sample.pointsUncollected = -Int64(seed * 10_000_000_000 + 8)
        sample.pointsCharged = -Int64(seed * 10_000_000_000 + 9)
        sample.cashChargeMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.points = PointsV1.PointsBalance.sample(seed + 11)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 12), PointsV1.ExplanationStep.sample(seed + 52)]
        sample.replayed = true
        sample.tenders = [PointsV1.Tender.sample(seed + 14), PointsV1.Tender.sample(seed + 54)]
        sample.pointsRestored = -Int64(seed * 10_000_000_000 + 15)
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 16)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 17)
        return sample
    }
}

extension PointsV1.SummariseOrdersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.SummariseOrdersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = -Int64(seed * 10_000_000_000 + 1)
        sample.salesMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 3)
        sample.feedTransaction = -Int64(seed * 10_000_000_000 + 4)
        sample.feedSequence = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.OrderPaidEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 4) % PointsV1.Channel.allCases.count]
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.currency = "文 \(seed * 100 + 8) text"
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 9)
        sample.checkoutId = "文 \(seed * 100 + 10) text"
        sample.staffId = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.OrderRefundedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refundId = "文 \(seed * 100 + 1) text"
        sample.orderId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 5) % PointsV1.Channel.allCases.count]
        sample.orderBusinessDate = "文 \(seed * 100 + 6) text"
        sample.businessDate = "文 \(seed * 100 + 7) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.currency = "文 \(seed * 100 + 9) text"
        sample.pointsClawedBack = -Int64(seed * 10_000_000_000 + 10)
        sample.isWhole = true
        sample.checkoutId = "文 \(seed * 100 + 12) text"
        return sample
    }
}

extension PointsV1.PointsGrantedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.sourceType = "文 \(seed * 100 + 3) text"
        sample.sourceId = "文 \(seed * 100 + 4) text"
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.available = -Int64(seed * 10_000_000_000 + 6)
        sample.seq = -Int64(seed * 10_000_000_000 + 7)
        return sample
    }
}

extension MarketingV1.FullReduction: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.reductionMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.repeats = true
        sample.capMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MarketingV1.PercentOff: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.payPermille = -Int32(seed * 100 + 1)
        sample.maxDiscountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension MarketingV1.CashOff: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 1)
        return sample
    }
}

extension MarketingV1.NewPrice: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.unitPriceMinor = -Int64(seed * 10_000_000_000 + 1)
        return sample
    }
}

extension MarketingV1.BuyGet: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.buy = -Int32(seed * 100 + 1)
        sample.get = -Int32(seed * 100 + 2)
        sample.payPermille = -Int32(seed * 100 + 3)
        sample.maxPieces = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MarketingV1.SetMeal: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.parts = [MarketingV1.SetMeal.Part.sample(seed + 1), MarketingV1.SetMeal.Part.sample(seed + 41)]
        sample.priceMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MarketingV1.SetMeal.Part: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MarketingV1.Gift: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 3)
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MarketingV1.ItemScope: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.skus = ["文 \(seed * 100 + 1) text", "文 \(seed * 100 + 41) text"]
        sample.categories = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.tags = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.excludedSkus = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        sample.excludedCategories = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        return sample
    }
}

extension MarketingV1.OfferTimes: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.weekdays = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.minutes = [MarketingV1.MinuteRange.sample(seed + 4), MarketingV1.MinuteRange.sample(seed + 44)]
        sample.blackoutDates = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        return sample
    }
}

extension MarketingV1.MinuteRange: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = -Int32(seed * 100 + 1)
        sample.until = -Int32(seed * 100 + 2)
        return sample
    }
}

extension MarketingV1.OfferAudience: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.membersOnly = true
        sample.levels = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.birthday = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.Stacking: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.`class` = MarketingV1.StackingClass.allCases[(seed + 1) % MarketingV1.StackingClass.allCases.count]
        sample.group = "文 \(seed * 100 + 2) text"
        sample.groupMax = -Int32(seed * 100 + 3)
        sample.singlePerLine = true
        return sample
    }
}

extension MarketingV1.OfferTerms: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stage = MarketingV1.OfferStage.allCases[(seed + 1) % MarketingV1.OfferStage.allCases.count]
        switch seed % 7 {
        case 0: sample.discount = .fullReduction(MarketingV1.FullReduction.sample(seed + 2))
        case 1: sample.discount = .percentOff(MarketingV1.PercentOff.sample(seed + 3))
        case 2: sample.discount = .cashOff(MarketingV1.CashOff.sample(seed + 4))
        case 3: sample.discount = .newPrice(MarketingV1.NewPrice.sample(seed + 5))
        case 4: sample.discount = .buyGet(MarketingV1.BuyGet.sample(seed + 6))
        case 5: sample.discount = .setMeal(MarketingV1.SetMeal.sample(seed + 7))
        default: sample.discount = .gift(MarketingV1.Gift.sample(seed + 8))
        }
        sample.scope = MarketingV1.ItemScope.sample(seed + 9)
        sample.times = MarketingV1.OfferTimes.sample(seed + 10)
        sample.audience = MarketingV1.OfferAudience.sample(seed + 11)
        sample.storeIds = ["文 \(seed * 100 + 12) text", "文 \(seed * 100 + 52) text"]
        sample.channels = [PointsV1.Channel.allCases[(seed + 13) % PointsV1.Channel.allCases.count], PointsV1.Channel.allCases[(seed + 53) % PointsV1.Channel.allCases.count]]
        sample.basis = MarketingV1.ThresholdBasis.allCases[(seed + 14) % MarketingV1.ThresholdBasis.allCases.count]
        sample.stacking = MarketingV1.Stacking.sample(seed + 15)
        sample.percentOfInitial = true
        sample.combines = true
        sample.priority = -Int32(seed * 100 + 18)
        sample.unitIds = ["文 \(seed * 100 + 19) text", "文 \(seed * 100 + 59) text"]
        return sample
    }
}

extension MarketingV1.CouponValidity: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.days = MarketingV1.CouponValidity.Days.sample(seed + 1)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.CouponValidity.Days: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.count = -Int32(seed * 100 + 1)
        return sample
    }
}

extension MarketingV1.TemplateDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.terms = MarketingV1.OfferTerms.sample(seed + 2)
        sample.validity = MarketingV1.CouponValidity.sample(seed + 3)
        sample.total = -Int64(seed * 10_000_000_000 + 4)
        sample.perMember = -Int32(seed * 100 + 5)
        sample.transferable = true
        sample.afterRestoring = MarketingV1.AfterRestoring.allCases[(seed + 7) % MarketingV1.AfterRestoring.allCases.count]
        sample.extensionDays = -Int32(seed * 100 + 8)
        sample.claimable = true
        sample.claimFrom = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.claimUntil = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.remindDays = -Int32(seed * 100 + 12)
        sample.purpose = "文 \(seed * 100 + 13) text"
        sample.limits = [MarketingV1.OfferLimit.sample(seed + 14), MarketingV1.OfferLimit.sample(seed + 54)]
        return sample
    }
}

extension MarketingV1.CouponTemplate: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = MarketingV1.TemplateState.allCases[(seed + 2) % MarketingV1.TemplateState.allCases.count]
        sample.version = -Int32(seed * 100 + 3)
        sample.definition = MarketingV1.TemplateDefinition.sample(seed + 4)
        sample.currency = "文 \(seed * 100 + 5) text"
        sample.issued = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension MarketingV1.CreateTemplateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = MarketingV1.TemplateDefinition.sample(seed + 1)
        return sample
    }
}

extension MarketingV1.UpdateTemplateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = MarketingV1.TemplateDefinition.sample(seed + 2)
        sample.version = -Int32(seed * 100 + 3)
        return sample
    }
}

extension MarketingV1.TemplateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.TemplateReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.template = MarketingV1.CouponTemplate.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.ListTemplatesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = MarketingV1.TemplateState.allCases[(seed + 1) % MarketingV1.TemplateState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.ListTemplatesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.templates = [MarketingV1.CouponTemplate.sample(seed + 1), MarketingV1.CouponTemplate.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.Coupon: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.templateId = "文 \(seed * 100 + 2) text"
        sample.templateVersion = -Int32(seed * 100 + 3)
        sample.name = PatronV1.Text.sample(seed + 4)
        sample.state = MarketingV1.CouponState.allCases[(seed + 5) % MarketingV1.CouponState.allCases.count]
        sample.kind = MarketingV1.DiscountKind.allCases[(seed + 6) % MarketingV1.DiscountKind.allCases.count]
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.reductionMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.currency = "文 \(seed * 100 + 9) text"
        sample.issuedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 12) text"
        sample.reason = "文 \(seed * 100 + 13) text"
        sample.terms = MarketingV1.OfferTerms.sample(seed + 14)
        sample.code = "文 \(seed * 100 + 15) text"
        sample.memberId = "文 \(seed * 100 + 16) text"
        sample.validFrom = Instant(microsecondsSinceEpoch: 1700000000000017 + Int64(seed) * 1_000_000)
        sample.orderId = "文 \(seed * 100 + 18) text"
        sample.usedAt = Instant(microsecondsSinceEpoch: 1700000000000019 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 20) text"
        sample.terminalId = "文 \(seed * 100 + 21) text"
        sample.staffId = "文 \(seed * 100 + 22) text"
        sample.restoredAt = Instant(microsecondsSinceEpoch: 1700000000000023 + Int64(seed) * 1_000_000)
        sample.transferable = true
        sample.offlineUntil = Instant(microsecondsSinceEpoch: 1700000000000025 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.ListMyCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        sample.state = MarketingV1.CouponState.allCases[(seed + 3) % MarketingV1.CouponState.allCases.count]
        return sample
    }
}

extension MarketingV1.ListMyCouponsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.coupons = [MarketingV1.Coupon.sample(seed + 1), MarketingV1.Coupon.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.GetCouponRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.ListMemberCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        sample.state = MarketingV1.CouponState.allCases[(seed + 4) % MarketingV1.CouponState.allCases.count]
        return sample
    }
}

extension MarketingV1.IssueCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.templateId = "文 \(seed * 100 + 1) text"
        sample.memberIds = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.reason = "文 \(seed * 100 + 3) text"
        sample.source = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MarketingV1.NotIssued: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.IssueCouponsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.coupons = [MarketingV1.Coupon.sample(seed + 1), MarketingV1.Coupon.sample(seed + 41)]
        sample.notIssued = [MarketingV1.NotIssued.sample(seed + 2), MarketingV1.NotIssued.sample(seed + 42)]
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.ClaimCouponRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.templateId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.CouponReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.coupon = MarketingV1.Coupon.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.TransferCouponRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.toMemberId = "文 \(seed * 100 + 2) text"
        sample.toPhone = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.CancelCouponRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ScanCouponRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.subtotalMinor = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension MarketingV1.CouponIssuedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.couponId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.templateId = "文 \(seed * 100 + 3) text"
        sample.templateVersion = -Int32(seed * 100 + 4)
        sample.reason = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MarketingV1.CouponChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.couponId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.templateId = "文 \(seed * 100 + 3) text"
        sample.templateVersion = -Int32(seed * 100 + 4)
        sample.state = MarketingV1.CouponState.allCases[(seed + 5) % MarketingV1.CouponState.allCases.count]
        sample.orderId = "文 \(seed * 100 + 6) text"
        sample.storeId = "文 \(seed * 100 + 7) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.CouponTransferredEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.couponId = "文 \(seed * 100 + 1) text"
        sample.fromMemberId = "文 \(seed * 100 + 2) text"
        sample.toMemberId = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.CouponExpiringEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.couponId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.templateId = "文 \(seed * 100 + 3) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 5) text"
        sample.text = PatronV1.Text.sample(seed + 6)
        return sample
    }
}

extension MarketingV1.GiftStock: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.taken = -Int64(seed * 10_000_000_000 + 3)
        sample.left = -Int64(seed * 10_000_000_000 + 4)
        sample.changedBy = "文 \(seed * 100 + 5) text"
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.SetGiftStockRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.left = -Int64(seed * 10_000_000_000 + 3)
        sample.unlimited = true
        return sample
    }
}

extension MarketingV1.GiftStockReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stock = MarketingV1.GiftStock.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.ListGiftStocksRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.ListGiftStocksReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stocks = [MarketingV1.GiftStock.sample(seed + 1), MarketingV1.GiftStock.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.GivenGift: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MarketingV1.TakeGivenGiftsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.gifts = [MarketingV1.GivenGift.sample(seed + 4), MarketingV1.GivenGift.sample(seed + 44)]
        return sample
    }
}

extension MarketingV1.TakenGift: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        sample.taken = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension MarketingV1.TakeGivenGiftsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.gifts = [MarketingV1.TakenGift.sample(seed + 1), MarketingV1.TakenGift.sample(seed + 41)]
        sample.replayed = true
        return sample
    }
}

extension PatronV1.ImportProblem: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.row = -Int32(seed * 100 + 1)
        sample.column = "文 \(seed * 100 + 2) text"
        sample.problem = "文 \(seed * 100 + 3) text"
        sample.key = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PatronV1.ImportReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.taken = -Int32(seed * 100 + 1)
        sample.already = -Int32(seed * 100 + 2)
        sample.linked = -Int32(seed * 100 + 3)
        sample.problems = [PatronV1.ImportProblem.sample(seed + 4), PatronV1.ImportProblem.sample(seed + 44)]
        return sample
    }
}

extension PatronV1.ImportedRow: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.externalId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.text = "文 \(seed * 100 + 3) text"
        sample.amount = -Int64(seed * 10_000_000_000 + 4)
        sample.bonus = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PatronV1.RejectedRows: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.csv = "文 \(seed * 100 + 1) text"
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ImportedCoupons: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.externalId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.templateId = "文 \(seed * 100 + 3) text"
        sample.quantity = -Int32(seed * 100 + 4)
        sample.lastDate = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MarketingV1.ImportCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.source = "文 \(seed * 100 + 1) text"
        sample.coupons = [MarketingV1.ImportedCoupons.sample(seed + 2), MarketingV1.ImportedCoupons.sample(seed + 42)]
        sample.validateOnly = true
        return sample
    }
}

extension MarketingV1.ListImportedCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.source = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.StoreItem: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.listPriceMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.memberPriceMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.unavailable = true
        return sample
    }
}

extension MarketingV1.ItemDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.category = "文 \(seed * 100 + 2) text"
        sample.tags = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.listPriceMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.memberPriceMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.costPriceMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.parts = [MarketingV1.SetMeal.Part.sample(seed + 7), MarketingV1.SetMeal.Part.sample(seed + 47)]
        sample.stores = [MarketingV1.StoreItem.sample(seed + 8), MarketingV1.StoreItem.sample(seed + 48)]
        sample.unavailable = true
        return sample
    }
}

extension MarketingV1.Item: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.state = MarketingV1.ItemState.allCases[(seed + 2) % MarketingV1.ItemState.allCases.count]
        sample.definition = MarketingV1.ItemDefinition.sample(seed + 3)
        sample.revision = -Int32(seed * 100 + 4)
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.changedBy = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MarketingV1.CreateItemRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.definition = MarketingV1.ItemDefinition.sample(seed + 2)
        return sample
    }
}

extension MarketingV1.UpdateItemRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.definition = MarketingV1.ItemDefinition.sample(seed + 2)
        sample.updateMask = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.revision = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MarketingV1.ArchiveItemRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.ItemReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.item = MarketingV1.Item.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.GetItemRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ListItemsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = MarketingV1.ItemState.allCases[(seed + 1) % MarketingV1.ItemState.allCases.count]
        sample.category = "文 \(seed * 100 + 2) text"
        sample.tag = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.pageSize = -Int32(seed * 100 + 5)
        sample.pageToken = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MarketingV1.ListItemsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.items = [MarketingV1.Item.sample(seed + 1), MarketingV1.Item.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ImportItemsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.csv = ["文 \(seed * 100 + 1) text", "文 \(seed * 100 + 41) text"]
        sample.dryRun = true
        sample.skipInvalid = true
        return sample
    }
}

extension MarketingV1.ImportProblem: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        sample.sku = "文 \(seed * 100 + 2) text"
        sample.column = "文 \(seed * 100 + 3) text"
        sample.problem = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MarketingV1.ImportItemsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rows = -Int32(seed * 100 + 1)
        sample.created = -Int32(seed * 100 + 2)
        sample.changed = -Int32(seed * 100 + 3)
        sample.unchanged = -Int32(seed * 100 + 4)
        sample.invalid = -Int32(seed * 100 + 5)
        sample.problems = [MarketingV1.ImportProblem.sample(seed + 6), MarketingV1.ImportProblem.sample(seed + 46)]
        sample.problemCount = -Int32(seed * 100 + 7)
        sample.written = true
        sample.replayed = true
        return sample
    }
}

extension PatronV1.DataRow: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.category = "文 \(seed * 100 + 1) text"
        sample.fields = [PatronV1.Fact.sample(seed + 2), PatronV1.Fact.sample(seed + 42)]
        return sample
    }
}

extension MarketingV1.ListUsableCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.CountMemberCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.CountMemberCouponsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.coupons = -Int64(seed * 10_000_000_000 + 1)
        return sample
    }
}

extension MarketingV1.ExportMemberDataRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.MemberDataRows: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rows = [PatronV1.DataRow.sample(seed + 1), PatronV1.DataRow.sample(seed + 41)]
        return sample
    }
}

extension MarketingV1.TakeCouponOfflineRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.OfflineCouponReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.coupon = MarketingV1.Coupon.sample(seed + 1)
        sample.token = "文 \(seed * 100 + 2) text"
        sample.issuedAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.freeAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.GetOfflineCouponKeysRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MarketingV1.OfflineCouponKeysReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.bundle = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.UseCouponOfflineRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.couponId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.saleId = "文 \(seed * 100 + 3) text"
        sample.soldAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 5) text"
        sample.terminalId = "文 \(seed * 100 + 6) text"
        sample.staffId = "文 \(seed * 100 + 7) text"
        sample.orderId = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension MarketingV1.PricingLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        switch seed % 2 {
        case 0: sample.price = .unitPriceMinor(-Int64(seed * 10_000_000_000 + 3))
        default: sample.price = .amountMinor(-Int64(seed * 10_000_000_000 + 4))
        }
        sample.name = "文 \(seed * 100 + 5) text"
        sample.category = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MarketingV1.PointsOffer: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.available = -Int64(seed * 10_000_000_000 + 1)
        sample.most = -Int64(seed * 10_000_000_000 + 2)
        sample.points = -Int64(seed * 10_000_000_000 + 3)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.step = -Int64(seed * 10_000_000_000 + 5)
        sample.maxSharePermille = -Int32(seed * 100 + 6)
        return sample
    }
}

extension MarketingV1.PricingBuyer: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.levelCode = "文 \(seed * 100 + 2) text"
        sample.levelRank = -Int32(seed * 100 + 3)
        sample.birthday = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MarketingV1.PriceRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 2) % PointsV1.Channel.allCases.count]
        sample.buyer = MarketingV1.PricingBuyer.sample(seed + 3)
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.lines = [MarketingV1.PricingLine.sample(seed + 5), MarketingV1.PricingLine.sample(seed + 45)]
        sample.couponIds = ["文 \(seed * 100 + 6) text", "文 \(seed * 100 + 46) text"]
        sample.promoCodes = ["文 \(seed * 100 + 7) text", "文 \(seed * 100 + 47) text"]
        sample.bestCoupons = true
        sample.shippingMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.points = MarketingV1.PointsOffer.sample(seed + 10)
        sample.orderId = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension MarketingV1.LineShare: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MarketingV1.AppliedOffer: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MarketingV1.AppliedKind.allCases[(seed + 1) % MarketingV1.AppliedKind.allCases.count]
        sample.id = "文 \(seed * 100 + 2) text"
        sample.version = -Int32(seed * 100 + 3)
        sample.templateId = "文 \(seed * 100 + 4) text"
        sample.name = PatronV1.Text.sample(seed + 5)
        sample.discountMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.shares = [MarketingV1.LineShare.sample(seed + 7), MarketingV1.LineShare.sample(seed + 47)]
        sample.code = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension MarketingV1.RejectedOffer: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MarketingV1.AppliedKind.allCases[(seed + 1) % MarketingV1.AppliedKind.allCases.count]
        sample.id = "文 \(seed * 100 + 2) text"
        sample.name = PatronV1.Text.sample(seed + 3)
        sample.reason = "文 \(seed * 100 + 4) text"
        sample.missingMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.code = "文 \(seed * 100 + 6) text"
        sample.text = PatronV1.Text.sample(seed + 7)
        sample.templateId = "文 \(seed * 100 + 8) text"
        sample.named = true
        return sample
    }
}

extension MarketingV1.PricedOrderLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.category = "文 \(seed * 100 + 3) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 4)
        sample.listMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.priceMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.discountedMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.pointsMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.points = -Int64(seed * 10_000_000_000 + 9)
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.isGift = true
        sample.isShipping = true
        return sample
    }
}

extension MarketingV1.PricedOrder: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.lines = [MarketingV1.PricedOrderLine.sample(seed + 1), MarketingV1.PricedOrderLine.sample(seed + 41)]
        sample.currency = "文 \(seed * 100 + 2) text"
        sample.listMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.discountedMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        sample.pointsMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.applied = [MarketingV1.AppliedOffer.sample(seed + 8), MarketingV1.AppliedOffer.sample(seed + 48)]
        sample.rejected = [MarketingV1.RejectedOffer.sample(seed + 9), MarketingV1.RejectedOffer.sample(seed + 49)]
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 10), PointsV1.ExplanationStep.sample(seed + 50)]
        sample.isProvenBest = true
        sample.couponSettingsVersion = -Int32(seed * 100 + 12)
        return sample
    }
}

extension MarketingV1.HoldOffersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.price = MarketingV1.PriceRequest.sample(seed + 2)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.firstOrderId = "文 \(seed * 100 + 4) text"
        sample.attempt = -Int32(seed * 100 + 5)
        return sample
    }
}

extension MarketingV1.HoldOffersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.price = MarketingV1.PricedOrder.sample(seed + 1)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.ReleaseOffersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.ReleaseOffersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MarketingV1.CodePattern: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.prefix = "文 \(seed * 100 + 1) text"
        sample.charset = "文 \(seed * 100 + 2) text"
        sample.length = -Int32(seed * 100 + 3)
        sample.pattern = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MarketingV1.PromoBatch: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.templateId = "文 \(seed * 100 + 2) text"
        sample.templateVersion = -Int32(seed * 100 + 3)
        sample.state = MarketingV1.PromoBatchState.allCases[(seed + 4) % MarketingV1.PromoBatchState.allCases.count]
        sample.name = "文 \(seed * 100 + 5) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.codes = -Int64(seed * 10_000_000_000 + 8)
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.GenericCode: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.uses = -Int64(seed * 10_000_000_000 + 2)
        sample.perMember = -Int32(seed * 100 + 3)
        return sample
    }
}

extension MarketingV1.CreatePromoCodesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.templateId = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        switch seed % 3 {
        case 0: sample.codes = .unique(MarketingV1.UniqueCodes.sample(seed + 5))
        case 1: sample.codes = .generic(MarketingV1.GenericCode.sample(seed + 6))
        default: sample.codes = .imported(MarketingV1.ImportedCodes.sample(seed + 7))
        }
        return sample
    }
}

extension MarketingV1.UniqueCodes: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.count = -Int32(seed * 100 + 1)
        sample.pattern = MarketingV1.CodePattern.sample(seed + 2)
        return sample
    }
}

extension MarketingV1.ImportedCodes: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.csv = ["文 \(seed * 100 + 1) text", "文 \(seed * 100 + 41) text"]
        return sample
    }
}

extension MarketingV1.RejectedCode: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.CreatePromoCodesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.batch = MarketingV1.PromoBatch.sample(seed + 1)
        sample.rejected = [MarketingV1.RejectedCode.sample(seed + 2), MarketingV1.RejectedCode.sample(seed + 42)]
        sample.rejectedCount = -Int32(seed * 100 + 3)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.PromoBatchRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.PromoBatchReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.batch = MarketingV1.PromoBatch.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.ListPromoBatchesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ListPromoBatchesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.batches = [MarketingV1.PromoBatch.sample(seed + 1), MarketingV1.PromoBatch.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ExportPromoCodesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ExportPromoCodesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.csv = "文 \(seed * 100 + 1) text"
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.PromotionDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.terms = MarketingV1.OfferTerms.sample(seed + 2)
        sample.limits = [MarketingV1.OfferLimit.sample(seed + 3), MarketingV1.OfferLimit.sample(seed + 43)]
        return sample
    }
}

extension MarketingV1.PromotionVersion: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.definition = MarketingV1.PromotionDefinition.sample(seed + 2)
        sample.note = "文 \(seed * 100 + 3) text"
        sample.author = "文 \(seed * 100 + 4) text"
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.publisher = "文 \(seed * 100 + 6) text"
        sample.publishedAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.Promotion: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = MarketingV1.PromotionState.allCases[(seed + 2) % MarketingV1.PromotionState.allCases.count]
        sample.inForce = MarketingV1.PromotionVersion.sample(seed + 3)
        sample.next = MarketingV1.PromotionVersion.sample(seed + 4)
        sample.draft = MarketingV1.PromotionVersion.sample(seed + 5)
        sample.revision = -Int32(seed * 100 + 6)
        return sample
    }
}

extension MarketingV1.CreatePromotionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = MarketingV1.PromotionDefinition.sample(seed + 1)
        sample.note = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.UpdatePromotionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = MarketingV1.PromotionDefinition.sample(seed + 2)
        sample.updateMask = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.revision = -Int32(seed * 100 + 4)
        sample.note = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MarketingV1.PublishPromotionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.revision = -Int32(seed * 100 + 2)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.ChangePromotionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.PromotionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.promotion = MarketingV1.Promotion.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MarketingV1.GetPromotionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.ListPromotionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = MarketingV1.PromotionState.allCases[(seed + 1) % MarketingV1.PromotionState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.ListPromotionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.promotions = [MarketingV1.Promotion.sample(seed + 1), MarketingV1.Promotion.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ListPromotionVersionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MarketingV1.ListPromotionVersionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.versions = [MarketingV1.PromotionVersion.sample(seed + 1), MarketingV1.PromotionVersion.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.GetPromotionUsesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.LimitUse: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.limit = MarketingV1.OfferLimit.sample(seed + 1)
        sample.since = "文 \(seed * 100 + 2) text"
        sample.uses = -Int64(seed * 10_000_000_000 + 3)
        sample.discountMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MarketingV1.GetPromotionUsesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.limits = [MarketingV1.LimitUse.sample(seed + 1), MarketingV1.LimitUse.sample(seed + 41)]
        return sample
    }
}

extension MarketingV1.Upload: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.kind = MarketingV1.UploadKind.allCases[(seed + 2) % MarketingV1.UploadKind.allCases.count]
        sample.state = MarketingV1.UploadState.allCases[(seed + 3) % MarketingV1.UploadState.allCases.count]
        sample.name = "文 \(seed * 100 + 4) text"
        sample.parts = -Int32(seed * 100 + 5)
        sample.bytes = -Int64(seed * 10_000_000_000 + 6)
        sample.doneBytes = -Int64(seed * 10_000_000_000 + 7)
        sample.report = MarketingV1.ImportItemsReply.sample(seed + 8)
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.endedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.failure = PatronV1.ErrorInfo.sample(seed + 11)
        sample.tries = -Int32(seed * 100 + 12)
        sample.failedAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.UploadedPromoCodes: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.templateId = "文 \(seed * 100 + 1) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MarketingV1.BeginUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MarketingV1.UploadKind.allCases[(seed + 1) % MarketingV1.UploadKind.allCases.count]
        sample.name = "文 \(seed * 100 + 2) text"
        sample.dryRun = true
        sample.skipInvalid = true
        sample.compare = true
        sample.promoCodes = MarketingV1.UploadedPromoCodes.sample(seed + 6)
        return sample
    }
}

extension MarketingV1.AppendUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.number = -Int32(seed * 100 + 2)
        sample.text = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        return sample
    }
}

extension MarketingV1.SendUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.offset = -Int64(seed * 10_000_000_000 + 2)
        sample.content = [0, 255, UInt8(truncatingIfNeeded: seed + 3)]
        sample.last = true
        sample.spoiled = true
        return sample
    }
}

extension MarketingV1.FinishUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.parts = -Int32(seed * 100 + 2)
        return sample
    }
}

extension MarketingV1.UploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MarketingV1.ListRejectedRowsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.UploadReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.upload = MarketingV1.Upload.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.AbuseReason: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.count = -Int32(seed * 100 + 2)
        sample.weight = -Int32(seed * 100 + 3)
        sample.text = PatronV1.Text.sample(seed + 4)
        return sample
    }
}

extension MemberV1.AbuseCase: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.state = MemberV1.AbuseCaseState.allCases[(seed + 3) % MemberV1.AbuseCaseState.allCases.count]
        sample.score = -Int32(seed * 100 + 4)
        sample.reasons = [MemberV1.AbuseReason.sample(seed + 5), MemberV1.AbuseReason.sample(seed + 45)]
        sample.settingsVersion = -Int32(seed * 100 + 6)
        sample.openedAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.heldAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.appealedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.appeal = "文 \(seed * 100 + 10) text"
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.decidedBy = "文 \(seed * 100 + 12) text"
        sample.reason = "文 \(seed * 100 + 13) text"
        return sample
    }
}

extension MemberV1.AbuseNode: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.number = -Int32(seed * 100 + 1)
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.nickname = "文 \(seed * 100 + 4) text"
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.score = -Int32(seed * 100 + 6)
        return sample
    }
}

extension MemberV1.AbuseEdge: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MemberV1.AbuseLinkKind.allCases[(seed + 1) % MemberV1.AbuseLinkKind.allCases.count]
        sample.thing = -Int32(seed * 100 + 2)
        sample.member = -Int32(seed * 100 + 3)
        sample.firstSeen = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.lastSeen = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.ListAbuseCasesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = MemberV1.AbuseCaseState.allCases[(seed + 1) % MemberV1.AbuseCaseState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ListAbuseCasesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cases = [MemberV1.AbuseCase.sample(seed + 1), MemberV1.AbuseCase.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.GetAbuseCaseRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.GetAbuseCaseReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.abuseCase = MemberV1.AbuseCase.sample(seed + 1)
        sample.members = [MemberV1.AbuseNode.sample(seed + 2), MemberV1.AbuseNode.sample(seed + 42)]
        sample.edges = [MemberV1.AbuseEdge.sample(seed + 3), MemberV1.AbuseEdge.sample(seed + 43)]
        return sample
    }
}

extension MemberV1.DecideAbuseCaseRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.verdict = MemberV1.AbuseVerdict.allCases[(seed + 2) % MemberV1.AbuseVerdict.allCases.count]
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.DecideAbuseCaseReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.abuseCase = MemberV1.AbuseCase.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetMyReviewRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.MyReview: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.underReview = true
        sample.caseId = "文 \(seed * 100 + 2) text"
        sample.state = MemberV1.AbuseCaseState.allCases[(seed + 3) % MemberV1.AbuseCaseState.allCases.count]
        sample.since = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.appealedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.text = PatronV1.Text.sample(seed + 7)
        return sample
    }
}

extension MemberV1.AppealRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.text = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.AppealReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.review = MemberV1.MyReview.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.AbuseSettings: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.note = -Int32(seed * 100 + 2)
        sample.review = -Int32(seed * 100 + 3)
        sample.hold = -Int32(seed * 100 + 4)
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.changedBy = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MemberV1.GetAbuseSettingsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.GetAbuseSettingsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.settings = MemberV1.AbuseSettings.sample(seed + 1)
        return sample
    }
}

extension MemberV1.PutAbuseSettingsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.settings = MemberV1.AbuseSettings.sample(seed + 1)
        return sample
    }
}

extension MemberV1.PutAbuseSettingsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.settings = MemberV1.AbuseSettings.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.NotePayerRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.payer = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.NotePayerReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ReferralFlaggedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.friendMemberId = "文 \(seed * 100 + 1) text"
        sample.referrerMemberId = "文 \(seed * 100 + 2) text"
        sample.flags = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        return sample
    }
}

extension MemberV1.MemberRiskEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.caseId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.state = MemberV1.AbuseCaseState.allCases[(seed + 3) % MemberV1.AbuseCaseState.allCases.count]
        sample.score = -Int32(seed * 100 + 4)
        sample.reasonCodes = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        sample.holds = true
        sample.businessDate = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension MemberV1.GetAppRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.App: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.AppKind.allCases[(seed + 2) % MemberV1.AppKind.allCases.count]
        sample.merchantId = "文 \(seed * 100 + 3) text"
        sample.tier = "文 \(seed * 100 + 4) text"
        sample.disabled = true
        sample.keys = [MemberV1.AppKey.sample(seed + 6), MemberV1.AppKey.sample(seed + 46)]
        sample.sandbox = true
        return sample
    }
}

extension MemberV1.AppKey: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kid = "文 \(seed * 100 + 1) text"
        sample.secret = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        sample.publicKey = [0, 255, UInt8(truncatingIfNeeded: seed + 3)]
        sample.unavailable = true
        return sample
    }
}

extension MemberV1.GetVerificationKeysRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.VerificationKey: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kid = "文 \(seed * 100 + 1) text"
        sample.publicKey = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        return sample
    }
}

extension MemberV1.GetVerificationKeysReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.issuer = "文 \(seed * 100 + 1) text"
        sample.keys = [MemberV1.VerificationKey.sample(seed + 2), MemberV1.VerificationKey.sample(seed + 42)]
        return sample
    }
}

extension MemberV1.GetEpochRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subject = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.GetEpochReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.epoch = -Int64(seed * 10_000_000_000 + 1)
        sample.disabled = true
        sample.storeIds = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.wholeMerchant = true
        return sample
    }
}

extension MemberV1.ListStoresRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.Store: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.timeZone = "文 \(seed * 100 + 3) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 4)
        sample.parentId = "文 \(seed * 100 + 5) text"
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.StoreHolder: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.parentId = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListStoresReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stores = [MemberV1.Store.sample(seed + 1), MemberV1.Store.sample(seed + 41)]
        sample.timeZone = "文 \(seed * 100 + 2) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 3)
        sample.currency = "文 \(seed * 100 + 4) text"
        sample.holders = [MemberV1.StoreHolder.sample(seed + 5), MemberV1.StoreHolder.sample(seed + 45)]
        return sample
    }
}

extension MemberV1.IssueStaffTokenRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.account = "文 \(seed * 100 + 1) text"
        sample.password = "文 \(seed * 100 + 2) text"
        sample.newPassword = "文 \(seed * 100 + 3) text"
        sample.totpCode = "文 \(seed * 100 + 4) text"
        sample.recoveryCode = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.IssueStaffTokenReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.staffId = "文 \(seed * 100 + 3) text"
        sample.role = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        sample.refreshToken = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MemberV1.AppKeyInfo: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kid = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.AppKeyKind.allCases[(seed + 2) % MemberV1.AppKeyKind.allCases.count]
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.AppInfo: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.AppKind.allCases[(seed + 2) % MemberV1.AppKind.allCases.count]
        sample.tier = "文 \(seed * 100 + 3) text"
        sample.disabled = true
        sample.keys = [MemberV1.AppKeyInfo.sample(seed + 5), MemberV1.AppKeyInfo.sample(seed + 45)]
        return sample
    }
}

extension MemberV1.CreateAppRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.AppKind.allCases[(seed + 2) % MemberV1.AppKind.allCases.count]
        sample.tier = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ChangeAppRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ChangeAppReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = MemberV1.AppInfo.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.AddAppKeyRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        sample.publicKey = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        return sample
    }
}

extension MemberV1.AddAppKeyReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.key = MemberV1.AppKeyInfo.sample(seed + 1)
        sample.secret = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        sample.replayed = true
        return sample
    }
}

extension MemberV1.RetireAppKeyRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        sample.kid = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListAppsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListAppsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.apps = [MemberV1.AppInfo.sample(seed + 1), MemberV1.AppInfo.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.AttributeOption: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        return sample
    }
}

extension MemberV1.Attribute: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.type = MemberV1.AttributeType.allCases[(seed + 3) % MemberV1.AttributeType.allCases.count]
        sample.options = [MemberV1.AttributeOption.sample(seed + 4), MemberV1.AttributeOption.sample(seed + 44)]
        sample.sensitive = true
        sample.memberEditable = true
        sample.archived = true
        sample.revision = -Int32(seed * 100 + 8)
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.changedBy = "文 \(seed * 100 + 10) text"
        return sample
    }
}

extension MemberV1.DefineAttributeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.type = MemberV1.AttributeType.allCases[(seed + 3) % MemberV1.AttributeType.allCases.count]
        sample.options = [MemberV1.AttributeOption.sample(seed + 4), MemberV1.AttributeOption.sample(seed + 44)]
        sample.sensitive = true
        sample.memberEditable = true
        sample.archived = true
        return sample
    }
}

extension MemberV1.DefineAttributeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.attribute = MemberV1.Attribute.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListAttributesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListAttributesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.attributes = [MemberV1.Attribute.sample(seed + 1), MemberV1.Attribute.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.LevelCondition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.metric = MemberV1.LevelMetric.allCases[(seed + 1) % MemberV1.LevelMetric.allCases.count]
        sample.window = MemberV1.LevelWindow.allCases[(seed + 2) % MemberV1.LevelWindow.allCases.count]
        sample.days = -Int32(seed * 100 + 3)
        sample.threshold = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.LevelPolicy: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.upgrade = MemberV1.LevelUpgrade.allCases[(seed + 1) % MemberV1.LevelUpgrade.allCases.count]
        sample.downgrade = MemberV1.LevelDowngrade.allCases[(seed + 2) % MemberV1.LevelDowngrade.allCases.count]
        sample.refundLoss = MemberV1.LevelRefundLoss.allCases[(seed + 3) % MemberV1.LevelRefundLoss.allCases.count]
        sample.noticeDays = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MemberV1.BenefitPartner: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MemberV1.PartnerKind.allCases[(seed + 1) % MemberV1.PartnerKind.allCases.count]
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.code = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.LevelBenefit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.period = MemberV1.BenefitPeriod.allCases[(seed + 3) % MemberV1.BenefitPeriod.allCases.count]
        sample.uses = -Int32(seed * 100 + 4)
        sample.choice = "文 \(seed * 100 + 5) text"
        sample.choose = -Int32(seed * 100 + 6)
        sample.storeIds = ["文 \(seed * 100 + 7) text", "文 \(seed * 100 + 47) text"]
        sample.partner = MemberV1.BenefitPartner.sample(seed + 8)
        sample.asksFeedback = true
        sample.compensationMinor = -Int64(seed * 10_000_000_000 + 10)
        return sample
    }
}

extension MemberV1.LevelDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.conditions = [MemberV1.LevelCondition.sample(seed + 2), MemberV1.LevelCondition.sample(seed + 42)]
        sample.validity = MemberV1.LevelValidity.allCases[(seed + 3) % MemberV1.LevelValidity.allCases.count]
        sample.validityDays = -Int32(seed * 100 + 4)
        sample.graceDays = -Int32(seed * 100 + 5)
        sample.name = PatronV1.Text.sample(seed + 6)
        sample.benefits = [MemberV1.LevelBenefit.sample(seed + 7), MemberV1.LevelBenefit.sample(seed + 47)]
        sample.ownBenefitsOnly = true
        return sample
    }
}

extension MemberV1.LevelScheme: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.currency = "文 \(seed * 100 + 2) text"
        sample.levels = [MemberV1.LevelDefinition.sample(seed + 3), MemberV1.LevelDefinition.sample(seed + 43)]
        sample.policy = MemberV1.LevelPolicy.sample(seed + 4)
        return sample
    }
}

extension MemberV1.GetSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.BenefitClaim: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.benefitCode = "文 \(seed * 100 + 3) text"
        sample.levelCode = "文 \(seed * 100 + 4) text"
        sample.state = MemberV1.BenefitClaimState.allCases[(seed + 5) % MemberV1.BenefitClaimState.allCases.count]
        sample.code = "文 \(seed * 100 + 6) text"
        sample.claimedAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.usedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 10) text"
        sample.terminalId = "文 \(seed * 100 + 11) text"
        sample.staffId = "文 \(seed * 100 + 12) text"
        sample.storeIds = ["文 \(seed * 100 + 13) text", "文 \(seed * 100 + 53) text"]
        sample.asksFeedback = true
        sample.score = -Int32(seed * 100 + 15)
        return sample
    }
}

extension MemberV1.BenefitStanding: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.claimable = true
        sample.granted = -Int32(seed * 100 + 5)
        sample.claimed = -Int32(seed * 100 + 6)
        sample.used = -Int32(seed * 100 + 7)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.choice = "文 \(seed * 100 + 9) text"
        sample.choose = -Int32(seed * 100 + 10)
        sample.partner = MemberV1.BenefitPartner.sample(seed + 11)
        sample.storeIds = ["文 \(seed * 100 + 12) text", "文 \(seed * 100 + 52) text"]
        return sample
    }
}

extension MemberV1.ListMyBenefitsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListBenefitsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ListBenefitsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.benefits = [MemberV1.BenefitStanding.sample(seed + 1), MemberV1.BenefitStanding.sample(seed + 41)]
        sample.claims = [MemberV1.BenefitClaim.sample(seed + 2), MemberV1.BenefitClaim.sample(seed + 42)]
        return sample
    }
}

extension MemberV1.ClaimBenefitRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ScanBenefitRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.BenefitClaimReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.claim = MemberV1.BenefitClaim.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GiveBenefitFeedbackRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.score = -Int32(seed * 100 + 2)
        sample.text = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ListBenefitFeedbackRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.benefitCode = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ReverseBenefitUseRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.id = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.SettlePartnersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        sample.partnerCode = "文 \(seed * 100 + 3) text"
        sample.benefitCode = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.PartnerSettlementRow: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.partnerCode = "文 \(seed * 100 + 1) text"
        sample.benefitCode = "文 \(seed * 100 + 2) text"
        sample.benefitName = PatronV1.Text.sample(seed + 3)
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.storeName = "文 \(seed * 100 + 5) text"
        sample.compensationMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.uses = -Int64(seed * 10_000_000_000 + 7)
        sample.reversed = -Int64(seed * 10_000_000_000 + 8)
        sample.count = -Int64(seed * 10_000_000_000 + 9)
        sample.totalMinor = -Int64(seed * 10_000_000_000 + 10)
        return sample
    }
}

extension MemberV1.PartnerSettlement: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.partnerCode = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.kind = MemberV1.PartnerKind.allCases[(seed + 3) % MemberV1.PartnerKind.allCases.count]
        sample.uses = -Int64(seed * 10_000_000_000 + 4)
        sample.reversed = -Int64(seed * 10_000_000_000 + 5)
        sample.count = -Int64(seed * 10_000_000_000 + 6)
        sample.totalMinor = -Int64(seed * 10_000_000_000 + 7)
        return sample
    }
}

extension MemberV1.SettlePartnersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        sample.currency = "文 \(seed * 100 + 3) text"
        sample.partners = [MemberV1.PartnerSettlement.sample(seed + 4), MemberV1.PartnerSettlement.sample(seed + 44)]
        sample.rows = [MemberV1.PartnerSettlementRow.sample(seed + 5), MemberV1.PartnerSettlementRow.sample(seed + 45)]
        sample.totalMinor = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension MemberV1.BenefitFeedback: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.claimId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.benefitCode = "文 \(seed * 100 + 3) text"
        sample.levelCode = "文 \(seed * 100 + 4) text"
        sample.storeId = "文 \(seed * 100 + 5) text"
        sample.usedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.score = -Int32(seed * 100 + 7)
        sample.text = "文 \(seed * 100 + 8) text"
        sample.givenAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.ListBenefitFeedbackReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.feedback = [MemberV1.BenefitFeedback.sample(seed + 1), MemberV1.BenefitFeedback.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.BenefitEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.claimId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.benefitCode = "文 \(seed * 100 + 3) text"
        sample.levelCode = "文 \(seed * 100 + 4) text"
        sample.state = MemberV1.BenefitClaimState.allCases[(seed + 5) % MemberV1.BenefitClaimState.allCases.count]
        sample.storeId = "文 \(seed * 100 + 6) text"
        sample.score = -Int32(seed * 100 + 7)
        return sample
    }
}

extension MemberV1.IssueMyCodeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.IssueMyCodeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.IssueMyOfflineCodeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.IssueMyOfflineCodeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.spendLimitMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.currency = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetOfflineKeysRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.OfflineKey: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kid = "文 \(seed * 100 + 1) text"
        sample.publicKey = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        return sample
    }
}

extension MemberV1.GetOfflineKeysReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.keys = [MemberV1.OfflineKey.sample(seed + 2), MemberV1.OfflineKey.sample(seed + 42)]
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.bundle = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.ConsentText: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 1) % MemberV1.ConsentPurpose.allCases.count]
        sample.version = -Int32(seed * 100 + 2)
        sample.asksAgain = true
        sample.text = PatronV1.Text.sample(seed + 4)
        sample.publishedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.Consent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 1) % MemberV1.ConsentPurpose.allCases.count]
        sample.given = true
        sample.textVersion = -Int32(seed * 100 + 3)
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.text = MemberV1.ConsentText.sample(seed + 5)
        return sample
    }
}

extension MemberV1.ListMyConsentsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListConsentsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.consents = [MemberV1.Consent.sample(seed + 1), MemberV1.Consent.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.ConsentChoice: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 1) % MemberV1.ConsentPurpose.allCases.count]
        sample.given = true
        sample.textVersion = -Int32(seed * 100 + 3)
        return sample
    }
}

extension MemberV1.SetMyConsentsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.choices = [MemberV1.ConsentChoice.sample(seed + 1), MemberV1.ConsentChoice.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.SetMyConsentsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.consents = [MemberV1.Consent.sample(seed + 1), MemberV1.Consent.sample(seed + 41)]
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetMemberConsentsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ConsentDecision: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 1) % MemberV1.ConsentPurpose.allCases.count]
        sample.given = true
        sample.textVersion = -Int32(seed * 100 + 3)
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.app = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.ListConsentDecisionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ListConsentDecisionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.decisions = [MemberV1.ConsentDecision.sample(seed + 1), MemberV1.ConsentDecision.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListConsentTextsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListConsentTextsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.texts = [MemberV1.ConsentText.sample(seed + 1), MemberV1.ConsentText.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.PublishConsentTextRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 1) % MemberV1.ConsentPurpose.allCases.count]
        sample.text = PatronV1.Text.sample(seed + 2)
        sample.asksAgain = true
        return sample
    }
}

extension MemberV1.PublishConsentTextReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.text = MemberV1.ConsentText.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.CheckConsentRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 1) % MemberV1.ConsentPurpose.allCases.count]
        sample.memberIds = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        return sample
    }
}

extension MemberV1.CheckConsentReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.allowedMemberIds = ["文 \(seed * 100 + 1) text", "文 \(seed * 100 + 41) text"]
        return sample
    }
}

extension MemberV1.ConsentChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.purpose = MemberV1.ConsentPurpose.allCases[(seed + 2) % MemberV1.ConsentPurpose.allCases.count]
        sample.given = true
        sample.textVersion = -Int32(seed * 100 + 4)
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.Member: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.cardNumber = "文 \(seed * 100 + 2) text"
        sample.nickname = "文 \(seed * 100 + 3) text"
        sample.phone = "文 \(seed * 100 + 4) text"
        sample.state = MemberV1.MemberState.allCases[(seed + 5) % MemberV1.MemberState.allCases.count]
        sample.level = MemberV1.MemberLevel.sample(seed + 6)
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.birthday = "文 \(seed * 100 + 8) text"
        sample.storeId = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.MemberLevel: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.rank = -Int32(seed * 100 + 3)
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.schemeVersion = -Int32(seed * 100 + 5)
        sample.source = MemberV1.LevelSource.allCases[(seed + 6) % MemberV1.LevelSource.allCases.count]
        sample.graceUntil = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.inGrace = true
        return sample
    }
}

extension MemberV1.SendSmsCodeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.purpose = MemberV1.SmsPurpose.allCases[(seed + 2) % MemberV1.SmsPurpose.allCases.count]
        sample.clientAddress = "文 \(seed * 100 + 3) text"
        sample.deviceId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.SendSmsCodeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.retryAfterSeconds = -Int32(seed * 100 + 2)
        sample.code = "文 \(seed * 100 + 3) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.RegisterRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.smsCode = "文 \(seed * 100 + 2) text"
        sample.deviceId = "文 \(seed * 100 + 3) text"
        sample.nickname = "文 \(seed * 100 + 4) text"
        sample.birthday = "文 \(seed * 100 + 5) text"
        sample.referralCode = "文 \(seed * 100 + 6) text"
        sample.storeId = "文 \(seed * 100 + 7) text"
        sample.terminalId = "文 \(seed * 100 + 8) text"
        sample.staffId = "文 \(seed * 100 + 9) text"
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 10) % MemberV1.RegistrationOrigin.allCases.count]
        sample.originReference = "文 \(seed * 100 + 11) text"
        sample.scene = "文 \(seed * 100 + 12) text"
        sample.consents = [MemberV1.ConsentChoice.sample(seed + 13), MemberV1.ConsentChoice.sample(seed + 53)]
        return sample
    }
}

extension MemberV1.RegisterReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.member = MemberV1.Member.sample(seed + 1)
        sample.accessToken = "文 \(seed * 100 + 2) text"
        sample.refreshToken = "文 \(seed * 100 + 3) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.IssueTokensRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.smsCode = "文 \(seed * 100 + 2) text"
        sample.refreshToken = "文 \(seed * 100 + 3) text"
        sample.deviceId = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.IssueTokensReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.refreshToken = "文 \(seed * 100 + 2) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.SearchMembersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cardNumber = "文 \(seed * 100 + 1) text"
        sample.phone = "文 \(seed * 100 + 2) text"
        sample.memberCode = "文 \(seed * 100 + 3) text"
        sample.reason = "文 \(seed * 100 + 20) text"
        return sample
    }
}

extension MemberV1.SearchMembersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.members = [MemberV1.Member.sample(seed + 1), MemberV1.Member.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.GetMeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.GetMyLevelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.LevelProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.nextLevel = PatronV1.Text.sample(seed + 1)
        sample.nextLevelCode = "文 \(seed * 100 + 2) text"
        sample.missingMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.hint = PatronV1.Text.sample(seed + 4)
        sample.conditions = [MemberV1.ConditionProgress.sample(seed + 5), MemberV1.ConditionProgress.sample(seed + 45)]
        return sample
    }
}

extension MemberV1.ConditionProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.metric = "文 \(seed * 100 + 1) text"
        sample.window = "文 \(seed * 100 + 2) text"
        sample.reachedMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.reached = -Int64(seed * 10_000_000_000 + 5)
        sample.threshold = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension MemberV1.Benefit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        return sample
    }
}

extension MemberV1.UpcomingLevel: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.LevelStay: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.graceUntil = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.reached = true
        sample.missingMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.hint = PatronV1.Text.sample(seed + 5)
        sample.conditions = [MemberV1.ConditionProgress.sample(seed + 6), MemberV1.ConditionProgress.sample(seed + 46)]
        return sample
    }
}

extension MemberV1.GetMyLevelReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.level = MemberV1.MemberLevel.sample(seed + 1)
        sample.progress = MemberV1.LevelProgress.sample(seed + 2)
        sample.benefits = [MemberV1.Benefit.sample(seed + 3), MemberV1.Benefit.sample(seed + 43)]
        sample.upcoming = MemberV1.UpcomingLevel.sample(seed + 4)
        sample.stay = MemberV1.LevelStay.sample(seed + 5)
        return sample
    }
}

extension MemberV1.ResolveMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.storeIds = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        sample.purpose = MemberV1.IdentificationPurpose.allCases[(seed + 5) % MemberV1.IdentificationPurpose.allCases.count]
        sample.operation = "文 \(seed * 100 + 6) text"
        sample.retrySeconds = -Int64(seed * 10_000_000_000 + 7)
        return sample
    }
}

extension MemberV1.MemberFacts: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.state = MemberV1.MemberState.allCases[(seed + 2) % MemberV1.MemberState.allCases.count]
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.levelRank = -Int32(seed * 100 + 4)
        sample.levelSchemeVersion = -Int32(seed * 100 + 5)
        sample.earningBlocked = true
        sample.spendingBlocked = true
        sample.version = -Int64(seed * 10_000_000_000 + 8)
        sample.birthday = "文 \(seed * 100 + 9) text"
        sample.identifiedBy = MemberV1.IdentifiedBy.allCases[(seed + 10) % MemberV1.IdentifiedBy.allCases.count]
        sample.leaving = true
        return sample
    }
}

extension MemberV1.SetBlocksRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.earningBlocked = true
        sample.spendingBlocked = true
        sample.blocked = true
        sample.reason = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.SetBlocksReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.facts = MemberV1.MemberFacts.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ImportMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.source = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.ImportMemberReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.CountByLevelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.LevelCount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.levelCode = "文 \(seed * 100 + 1) text"
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MemberV1.CountByLevelReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.levels = [MemberV1.LevelCount.sample(seed + 1), MemberV1.LevelCount.sample(seed + 41)]
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.feedTransaction = -Int64(seed * 10_000_000_000 + 3)
        sample.feedSequence = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.MemberRegisteredEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.source = "文 \(seed * 100 + 2) text"
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.referrerMemberId = "文 \(seed * 100 + 4) text"
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 6) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 7)
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 8) % MemberV1.RegistrationOrigin.allCases.count]
        sample.originReference = "文 \(seed * 100 + 9) text"
        sample.sceneId = "文 \(seed * 100 + 10) text"
        sample.incentive = MemberV1.SourceIncentive.sample(seed + 11)
        sample.consents = [MemberV1.ConsentChoice.sample(seed + 12), MemberV1.ConsentChoice.sample(seed + 52)]
        return sample
    }
}

extension MemberV1.SourceIncentive: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.eventCode = "文 \(seed * 100 + 1) text"
        sample.couponTemplateId = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.MemberUpdatedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 2)
        sample.changed = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        return sample
    }
}

extension MemberV1.LevelChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.fromLevel = "文 \(seed * 100 + 2) text"
        sample.toLevel = "文 \(seed * 100 + 3) text"
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.reason = PatronV1.Text.sample(seed + 5)
        sample.orderId = "文 \(seed * 100 + 6) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 7)
        sample.source = MemberV1.LevelSource.allCases[(seed + 8) % MemberV1.LevelSource.allCases.count]
        sample.stay = MemberV1.LevelStay.sample(seed + 9)
        return sample
    }
}

extension MemberV1.FreezeMyCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.FreezeCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ReissueCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.CardReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cardNumber = "文 \(seed * 100 + 1) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.PasswordLogInRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.password = "文 \(seed * 100 + 2) text"
        sample.clientAddress = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.SetPasswordRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.smsCode = "文 \(seed * 100 + 1) text"
        sample.oldPassword = "文 \(seed * 100 + 2) text"
        sample.newPassword = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.CredentialReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.refreshToken = "文 \(seed * 100 + 2) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ChangeMyPhoneRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.newPhone = "文 \(seed * 100 + 1) text"
        sample.oldPhoneCode = "文 \(seed * 100 + 2) text"
        sample.newPhoneCode = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ChangePhoneRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.newPhone = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ChangePhoneReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.Deregistration: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = MemberV1.DeregistrationState.allCases[(seed + 2) % MemberV1.DeregistrationState.allCases.count]
        sample.requestedAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.dueAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.Leaving: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.coupons = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.punchCardsMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.renewingSubscriptions = -Int64(seed * 10_000_000_000 + 6)
        sample.currency = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension MemberV1.GetMyDeregistrationRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.GetMyDeregistrationReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.deregistration = MemberV1.Deregistration.sample(seed + 1)
        sample.leaving = MemberV1.Leaving.sample(seed + 2)
        sample.settled = true
        return sample
    }
}

extension MemberV1.RequestDeregistrationRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.smsCode = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.DeregistrationReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.deregistration = MemberV1.Deregistration.sample(seed + 1)
        sample.leaving = MemberV1.Leaving.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.CancelDeregistrationRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.DeregisterMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.Erasure: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.erasedAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.ListErasuresRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.ApplyErasuresRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.erasures = [MemberV1.Erasure.sample(seed + 1), MemberV1.Erasure.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.ApplyErasuresReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.erased = -Int32(seed * 100 + 1)
        sample.alreadyErased = -Int32(seed * 100 + 2)
        sample.unknown = -Int32(seed * 100 + 3)
        return sample
    }
}

extension MemberV1.MemberDeregisteredEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.erasedAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.facts = MemberV1.MemberFacts.sample(seed + 3)
        return sample
    }
}

extension MemberV1.MemberExport: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = MemberV1.ExportState.allCases[(seed + 2) % MemberV1.ExportState.allCases.count]
        sample.requestedAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.RequestExportRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.smsCode = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.RequestExportReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.export = MemberV1.MemberExport.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetExportRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.DownloadExportRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.format = MemberV1.ExportFormat.allCases[(seed + 2) % MemberV1.ExportFormat.allCases.count]
        return sample
    }
}

extension MemberV1.ExportLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.UploadHeader: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.value = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.FileUpload: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.fileId = "文 \(seed * 100 + 1) text"
        sample.url = "文 \(seed * 100 + 2) text"
        sample.headers = [MemberV1.UploadHeader.sample(seed + 3), MemberV1.UploadHeader.sample(seed + 43)]
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.StoredFile: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.FileKind.allCases[(seed + 2) % MemberV1.FileKind.allCases.count]
        sample.contentType = "文 \(seed * 100 + 3) text"
        sample.sizeBytes = -Int64(seed * 10_000_000_000 + 4)
        sample.url = "文 \(seed * 100 + 5) text"
        sample.urlExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.keptAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.UploadMyAvatarRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.contentType = "文 \(seed * 100 + 1) text"
        sample.sizeBytes = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MemberV1.ConfirmMyAvatarRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.fileId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.RemoveMyAvatarRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.RemoveMyAvatarReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.replayed = true
        return sample
    }
}

extension MemberV1.UploadFileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MemberV1.FileKind.allCases[(seed + 1) % MemberV1.FileKind.allCases.count]
        sample.contentType = "文 \(seed * 100 + 2) text"
        sample.sizeBytes = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension MemberV1.ConfirmFileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.UploadReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.upload = MemberV1.FileUpload.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.FileReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.file = MemberV1.StoredFile.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetFileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.Identity: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.platform = MemberV1.IdentityPlatform.allCases[(seed + 2) % MemberV1.IdentityPlatform.allCases.count]
        sample.app = "文 \(seed * 100 + 3) text"
        sample.boundAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.PlatformLogInRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.platform = MemberV1.IdentityPlatform.allCases[(seed + 1) % MemberV1.IdentityPlatform.allCases.count]
        sample.app = "文 \(seed * 100 + 2) text"
        sample.code = "文 \(seed * 100 + 3) text"
        sample.phoneProof = "文 \(seed * 100 + 4) text"
        sample.deviceId = "文 \(seed * 100 + 5) text"
        sample.nickname = "文 \(seed * 100 + 6) text"
        sample.birthday = "文 \(seed * 100 + 7) text"
        sample.referralCode = "文 \(seed * 100 + 8) text"
        sample.scene = "文 \(seed * 100 + 9) text"
        sample.consents = [MemberV1.ConsentChoice.sample(seed + 10), MemberV1.ConsentChoice.sample(seed + 50)]
        return sample
    }
}

extension MemberV1.PlatformLogInReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.member = MemberV1.Member.sample(seed + 1)
        sample.accessToken = "文 \(seed * 100 + 2) text"
        sample.refreshToken = "文 \(seed * 100 + 3) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.registered = true
        sample.replayed = true
        return sample
    }
}

extension MemberV1.BindIdentityRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.platform = MemberV1.IdentityPlatform.allCases[(seed + 1) % MemberV1.IdentityPlatform.allCases.count]
        sample.app = "文 \(seed * 100 + 2) text"
        sample.code = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.BindIdentityReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.identity = MemberV1.Identity.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.UnbindIdentityRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.UnbindIdentityReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListIdentitiesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListIdentitiesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.identities = [MemberV1.Identity.sample(seed + 1), MemberV1.Identity.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.ResolvePayerRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.platform = MemberV1.IdentityPlatform.allCases[(seed + 1) % MemberV1.IdentityPlatform.allCases.count]
        sample.app = "文 \(seed * 100 + 2) text"
        sample.openid = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.BindingHeader: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.value = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.BindingNoticeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.platform = "文 \(seed * 100 + 2) text"
        sample.headers = [MemberV1.BindingHeader.sample(seed + 3), MemberV1.BindingHeader.sample(seed + 43)]
        sample.body = [0, 255, UInt8(truncatingIfNeeded: seed + 4)]
        return sample
    }
}

extension MemberV1.BindingNoticeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.status = -Int32(seed * 100 + 1)
        sample.contentType = "文 \(seed * 100 + 2) text"
        sample.body = [0, 255, UInt8(truncatingIfNeeded: seed + 3)]
        return sample
    }
}

extension MemberV1.Profile: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.nickname = "文 \(seed * 100 + 3) text"
        sample.gender = MemberV1.Gender.allCases[(seed + 4) % MemberV1.Gender.allCases.count]
        sample.birthday = "文 \(seed * 100 + 5) text"
        sample.address = "文 \(seed * 100 + 6) text"
        sample.email = "文 \(seed * 100 + 7) text"
        sample.occupation = "文 \(seed * 100 + 8) text"
        sample.region = "文 \(seed * 100 + 9) text"
        sample.tastePreference = "文 \(seed * 100 + 10) text"
        sample.drinkPreference = "文 \(seed * 100 + 11) text"
        sample.attributes = PatronV1.Json.sample(seed + 12)
        sample.phone = "文 \(seed * 100 + 13) text"
        sample.revision = -Int32(seed * 100 + 14)
        sample.avatarUrl = "文 \(seed * 100 + 15) text"
        return sample
    }
}

extension MemberV1.GetMyProfileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.GetProfileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.UpdateMyProfileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.profile = MemberV1.Profile.sample(seed + 1)
        sample.updateMask = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        return sample
    }
}

extension MemberV1.UpdateProfileRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.profile = MemberV1.Profile.sample(seed + 2)
        sample.updateMask = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.ProfileReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.profile = MemberV1.Profile.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListProfileChangesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ProfileChange: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.by = "文 \(seed * 100 + 2) text"
        sample.actor = "文 \(seed * 100 + 3) text"
        sample.role = "文 \(seed * 100 + 4) text"
        sample.field = "文 \(seed * 100 + 5) text"
        sample.reason = "文 \(seed * 100 + 6) text"
        sample.beforeDigest = "文 \(seed * 100 + 7) text"
        sample.afterDigest = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension MemberV1.ListProfileChangesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.changes = [MemberV1.ProfileChange.sample(seed + 1), MemberV1.ProfileChange.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.StageChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.fromStage = MemberV1.LifeStage.allCases[(seed + 2) % MemberV1.LifeStage.allCases.count]
        sample.toStage = MemberV1.LifeStage.allCases[(seed + 3) % MemberV1.LifeStage.allCases.count]
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.action = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MemberV1.ImportedPerson: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.nickname = "文 \(seed * 100 + 3) text"
        sample.birthday = "文 \(seed * 100 + 4) text"
        sample.gender = MemberV1.Gender.allCases[(seed + 5) % MemberV1.Gender.allCases.count]
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension MemberV1.ImportedMember: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.externalId = "文 \(seed * 100 + 1) text"
        sample.person = MemberV1.ImportedPerson.sample(seed + 2)
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.levelValidUntil = "文 \(seed * 100 + 4) text"
        sample.tags = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        return sample
    }
}

extension MemberV1.ImportMembersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.source = "文 \(seed * 100 + 1) text"
        sample.members = [MemberV1.ImportedMember.sample(seed + 2), MemberV1.ImportedMember.sample(seed + 42)]
        sample.validateOnly = true
        return sample
    }
}

extension MemberV1.ListImportedMembersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.source = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.ImportedKind.allCases[(seed + 2) % MemberV1.ImportedKind.allCases.count]
        return sample
    }
}

extension MemberV1.Label: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.condition = PatronV1.Json.sample(seed + 3)
        sample.archived = true
        sample.revision = -Int32(seed * 100 + 5)
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.changedBy = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension MemberV1.DefineLabelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.condition = PatronV1.Json.sample(seed + 3)
        sample.archived = true
        return sample
    }
}

extension MemberV1.DefineLabelReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.label = MemberV1.Label.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListLabelsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListLabelsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.labels = [MemberV1.Label.sample(seed + 1), MemberV1.Label.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.GetGroupRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.Group: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.label = MemberV1.Label.sample(seed + 1)
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.suppressed = true
        sample.approximate = true
        return sample
    }
}

extension MemberV1.TagMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.add = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.remove = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.TagMemberReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.tags = [MemberV1.Label.sample(seed + 1), MemberV1.Label.sample(seed + 41)]
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ChangeGroupRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.add = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.remove = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.ChangeGroupReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.added = -Int32(seed * 100 + 1)
        sample.removed = -Int32(seed * 100 + 2)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.LabelsChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.tagsAdded = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.tagsRemoved = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.groupsAdded = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        sample.groupsRemoved = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        sample.byRule = true
        return sample
    }
}

extension MemberV1.LevelGrant: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.mode = MemberV1.LevelGrantMode.allCases[(seed + 6) % MemberV1.LevelGrantMode.allCases.count]
        sample.source = MemberV1.LevelSource.allCases[(seed + 7) % MemberV1.LevelSource.allCases.count]
        sample.reason = "文 \(seed * 100 + 8) text"
        sample.actor = "文 \(seed * 100 + 9) text"
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.endedAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.endedBy = "文 \(seed * 100 + 12) text"
        sample.endReason = "文 \(seed * 100 + 13) text"
        return sample
    }
}

extension MemberV1.KeptLevelGrant: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.levelCode = "文 \(seed * 100 + 2) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.mode = MemberV1.LevelGrantMode.allCases[(seed + 5) % MemberV1.LevelGrantMode.allCases.count]
        sample.source = MemberV1.LevelSource.allCases[(seed + 6) % MemberV1.LevelSource.allCases.count]
        sample.begun = true
        return sample
    }
}

extension MemberV1.KeptLevelGrants: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grants = [MemberV1.KeptLevelGrant.sample(seed + 1), MemberV1.KeptLevelGrant.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.GetMemberLevelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.CreateLevelGrantRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.levelCode = "文 \(seed * 100 + 2) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.mode = MemberV1.LevelGrantMode.allCases[(seed + 5) % MemberV1.LevelGrantMode.allCases.count]
        sample.reason = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension MemberV1.EndLevelGrantRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.id = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.LevelGrantReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grant = MemberV1.LevelGrant.sample(seed + 1)
        sample.level = MemberV1.MemberLevel.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListLevelGrantsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ListLevelGrantsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grants = [MemberV1.LevelGrant.sample(seed + 1), MemberV1.LevelGrant.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.LevelApplication: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.state = MemberV1.LevelApplicationState.allCases[(seed + 4) % MemberV1.LevelApplicationState.allCases.count]
        sample.appliedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.decidedBy = "文 \(seed * 100 + 7) text"
        sample.reason = "文 \(seed * 100 + 8) text"
        sample.grantId = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.ApplyForLevelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.levelCode = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.WithdrawLevelApplicationRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.DecideLevelApplicationRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.approved = true
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.LevelApplicationReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.application = MemberV1.LevelApplication.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListMyLevelApplicationsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListLevelApplicationsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = MemberV1.LevelApplicationState.allCases[(seed + 1) % MemberV1.LevelApplicationState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ListLevelApplicationsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.applications = [MemberV1.LevelApplication.sample(seed + 1), MemberV1.LevelApplication.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.LevelSchemeVersion: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.state = MemberV1.LevelSchemeState.allCases[(seed + 2) % MemberV1.LevelSchemeState.allCases.count]
        sample.scheme = MemberV1.LevelScheme.sample(seed + 3)
        sample.note = "文 \(seed * 100 + 4) text"
        sample.revision = -Int32(seed * 100 + 5)
        sample.author = "文 \(seed * 100 + 6) text"
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.publisher = "文 \(seed * 100 + 8) text"
        sample.publishedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.refresh = true
        sample.introducedAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.CreateLevelSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.scheme = MemberV1.LevelScheme.sample(seed + 1)
        sample.note = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.UpdateLevelSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.scheme = MemberV1.LevelScheme.sample(seed + 2)
        sample.note = "文 \(seed * 100 + 3) text"
        sample.revision = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MemberV1.PublishLevelSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.revision = -Int32(seed * 100 + 2)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.refresh = true
        return sample
    }
}

extension MemberV1.ArchiveLevelSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        return sample
    }
}

extension MemberV1.LevelSchemeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.scheme = MemberV1.LevelSchemeVersion.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetLevelSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        return sample
    }
}

extension MemberV1.ListLevelSchemesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListLevelSchemesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.schemes = [MemberV1.LevelSchemeVersion.sample(seed + 1), MemberV1.LevelSchemeVersion.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.PreviewLevelSchemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        return sample
    }
}

extension MemberV1.LevelSchemeTransition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.fromLevel = "文 \(seed * 100 + 1) text"
        sample.toLevel = "文 \(seed * 100 + 2) text"
        sample.members = -Int64(seed * 10_000_000_000 + 3)
        sample.suppressed = true
        return sample
    }
}

extension MemberV1.PreviewLevelSchemeProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.members = -Int64(seed * 10_000_000_000 + 1)
        sample.done = true
        sample.refreshed = [MemberV1.LevelSchemeTransition.sample(seed + 3), MemberV1.LevelSchemeTransition.sample(seed + 43)]
        sample.atEnd = [MemberV1.LevelSchemeTransition.sample(seed + 4), MemberV1.LevelSchemeTransition.sample(seed + 44)]
        return sample
    }
}

extension MemberV1.StageStep: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stage = MemberV1.LifeStage.allCases[(seed + 1) % MemberV1.LifeStage.allCases.count]
        sample.tag = "文 \(seed * 100 + 2) text"
        sample.keepsTag = true
        sample.action = "文 \(seed * 100 + 4) text"
        sample.prompt = PatronV1.Text.sample(seed + 5)
        return sample
    }
}

extension MemberV1.ValueMarks: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.recencyDays = -Int32(seed * 100 + 1)
        sample.orders = -Int64(seed * 10_000_000_000 + 2)
        sample.spendMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension MemberV1.LifePlan: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.steps = [MemberV1.StageStep.sample(seed + 1), MemberV1.StageStep.sample(seed + 41)]
        sample.mode = MemberV1.ValueMode.allCases[(seed + 2) % MemberV1.ValueMode.allCases.count]
        sample.marks = MemberV1.ValueMarks.sample(seed + 3)
        sample.revision = -Int32(seed * 100 + 4)
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.changedBy = "文 \(seed * 100 + 6) text"
        sample.marksInForce = MemberV1.ValueMarks.sample(seed + 7)
        sample.buyers = -Int64(seed * 10_000_000_000 + 8)
        sample.countedOn = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.GetLifePlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.DefineLifePlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.steps = [MemberV1.StageStep.sample(seed + 1), MemberV1.StageStep.sample(seed + 41)]
        sample.mode = MemberV1.ValueMode.allCases[(seed + 2) % MemberV1.ValueMode.allCases.count]
        sample.marks = MemberV1.ValueMarks.sample(seed + 3)
        sample.revision = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MemberV1.DefineLifePlanReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plan = MemberV1.LifePlan.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.CountStagesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.StageCount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stage = MemberV1.LifeStage.allCases[(seed + 1) % MemberV1.LifeStage.allCases.count]
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.suppressed = true
        return sample
    }
}

extension MemberV1.CountStagesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stages = [MemberV1.StageCount.sample(seed + 1), MemberV1.StageCount.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.Merchant: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.code = "文 \(seed * 100 + 2) text"
        sample.name = PatronV1.Text.sample(seed + 3)
        sample.timeZone = "文 \(seed * 100 + 4) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 5)
        sample.currency = "文 \(seed * 100 + 6) text"
        sample.sandbox = true
        return sample
    }
}

extension MemberV1.CreateMerchantRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.timeZone = "文 \(seed * 100 + 3) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 4)
        sample.currency = "文 \(seed * 100 + 5) text"
        sample.sandbox = true
        sample.brand = "文 \(seed * 100 + 7) text"
        sample.area = "文 \(seed * 100 + 8) text"
        sample.store = "文 \(seed * 100 + 9) text"
        sample.ownerAccount = "文 \(seed * 100 + 10) text"
        sample.app = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension MemberV1.CreateMerchantReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchant = MemberV1.Merchant.sample(seed + 1)
        sample.existed = true
        sample.brandId = "文 \(seed * 100 + 3) text"
        sample.areaId = "文 \(seed * 100 + 4) text"
        sample.storeId = "文 \(seed * 100 + 5) text"
        sample.credentials = MemberV1.OwnerCredentials.sample(seed + 6)
        return sample
    }
}

extension MemberV1.OwnerCredentials: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.staffId = "文 \(seed * 100 + 1) text"
        sample.account = "文 \(seed * 100 + 2) text"
        sample.oneTimePassword = "文 \(seed * 100 + 3) text"
        sample.oneTimeUntil = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.app = "文 \(seed * 100 + 5) text"
        sample.kid = "文 \(seed * 100 + 6) text"
        sample.secret = [0, 255, UInt8(truncatingIfNeeded: seed + 7)]
        return sample
    }
}

extension MemberV1.RestoreOwnerRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchant = "文 \(seed * 100 + 1) text"
        sample.account = "文 \(seed * 100 + 2) text"
        sample.resetTotp = true
        sample.app = "文 \(seed * 100 + 4) text"
        sample.reason = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.RestoreOwnerReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchant = MemberV1.Merchant.sample(seed + 1)
        sample.credentials = MemberV1.OwnerCredentials.sample(seed + 2)
        return sample
    }
}

extension MemberV1.ListDuplicatesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.DuplicatePair: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.member = MemberV1.Member.sample(seed + 1)
        sample.duplicate = MemberV1.Member.sample(seed + 2)
        sample.score = -Int32(seed * 100 + 3)
        sample.reasons = [MemberV1.DuplicateReason.allCases[(seed + 4) % MemberV1.DuplicateReason.allCases.count], MemberV1.DuplicateReason.allCases[(seed + 44) % MemberV1.DuplicateReason.allCases.count]]
        return sample
    }
}

extension MemberV1.ListDuplicatesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pairs = [MemberV1.DuplicatePair.sample(seed + 1), MemberV1.DuplicatePair.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.DismissDuplicateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.duplicateId = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.DismissDuplicateReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.replayed = true
        return sample
    }
}

extension MemberV1.MergeMembersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.duplicateId = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ReverseMergeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.GetMergeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.MergedHistory: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.orders = -Int64(seed * 10_000_000_000 + 2)
        sample.visits = -Int64(seed * 10_000_000_000 + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.MergedStoredValue: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.movedMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.remainingMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.returnedMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension MemberV1.MergedPunchCard: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cardId = "文 \(seed * 100 + 1) text"
        sample.liabilityMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.moved = true
        return sample
    }
}

extension MemberV1.MergedSubscription: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subscriptionId = "文 \(seed * 100 + 1) text"
        sample.moved = true
        return sample
    }
}

extension MemberV1.MergedPoints: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.moved = true
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.remaining = -Int64(seed * 10_000_000_000 + 3)
        sample.returned = -Int64(seed * 10_000_000_000 + 4)
        sample.used = -Int64(seed * 10_000_000_000 + 5)
        sample.debt = -Int64(seed * 10_000_000_000 + 6)
        sample.debtRemaining = -Int64(seed * 10_000_000_000 + 7)
        sample.debtReturned = -Int64(seed * 10_000_000_000 + 8)
        return sample
    }
}

extension MemberV1.MemberMerge: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.survivorId = "文 \(seed * 100 + 2) text"
        sample.duplicateId = "文 \(seed * 100 + 3) text"
        sample.mergedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.mergedBy = "文 \(seed * 100 + 5) text"
        sample.reason = "文 \(seed * 100 + 6) text"
        sample.reversibleUntil = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.tags = ["文 \(seed * 100 + 8) text", "文 \(seed * 100 + 48) text"]
        sample.groups = ["文 \(seed * 100 + 9) text", "文 \(seed * 100 + 49) text"]
        sample.attributes = ["文 \(seed * 100 + 10) text", "文 \(seed * 100 + 50) text"]
        sample.consentsWithdrawn = [MemberV1.ConsentPurpose.allCases[(seed + 11) % MemberV1.ConsentPurpose.allCases.count], MemberV1.ConsentPurpose.allCases[(seed + 51) % MemberV1.ConsentPurpose.allCases.count]]
        sample.history = MemberV1.MergedHistory.sample(seed + 12)
        sample.points = MemberV1.MergedPoints.sample(seed + 13)
        sample.storedValueMinor = -Int64(seed * 10_000_000_000 + 14)
        sample.reversedAt = Instant(microsecondsSinceEpoch: 1700000000000015 + Int64(seed) * 1_000_000)
        sample.reversedBy = "文 \(seed * 100 + 16) text"
        sample.reverseReason = "文 \(seed * 100 + 17) text"
        sample.storedValue = MemberV1.MergedStoredValue.sample(seed + 18)
        sample.punchCards = [MemberV1.MergedPunchCard.sample(seed + 19), MemberV1.MergedPunchCard.sample(seed + 59)]
        sample.subscriptions = [MemberV1.MergedSubscription.sample(seed + 20), MemberV1.MergedSubscription.sample(seed + 60)]
        return sample
    }
}

extension MemberV1.MergeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merge = MemberV1.MemberMerge.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.MemberMergedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.mergeId = "文 \(seed * 100 + 1) text"
        sample.survivorMemberId = "文 \(seed * 100 + 2) text"
        sample.duplicateMemberId = "文 \(seed * 100 + 3) text"
        sample.mergedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.facts = MemberV1.MemberFacts.sample(seed + 5)
        return sample
    }
}

extension MemberV1.MemberMergeReversedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.mergeId = "文 \(seed * 100 + 1) text"
        sample.survivorMemberId = "文 \(seed * 100 + 2) text"
        sample.duplicateMemberId = "文 \(seed * 100 + 3) text"
        sample.reversedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.facts = MemberV1.MemberFacts.sample(seed + 5)
        return sample
    }
}

extension MemberV1.RevealMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.fields = [MemberV1.RevealField.allCases[(seed + 2) % MemberV1.RevealField.allCases.count], MemberV1.RevealField.allCases[(seed + 42) % MemberV1.RevealField.allCases.count]]
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.RevealMemberReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.nickname = "文 \(seed * 100 + 2) text"
        sample.birthday = "文 \(seed * 100 + 3) text"
        sample.remaining = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MemberV1.Scene: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 2) % MemberV1.RegistrationOrigin.allCases.count]
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.label = "文 \(seed * 100 + 4) text"
        sample.scene = "文 \(seed * 100 + 5) text"
        sample.disabled = true
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.registrations = -Int64(seed * 10_000_000_000 + 8)
        sample.suppressed = true
        return sample
    }
}

extension MemberV1.CreateSceneRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 1) % MemberV1.RegistrationOrigin.allCases.count]
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.label = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.SceneReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.scene = MemberV1.Scene.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.DisableSceneRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ListScenesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListScenesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.scenes = [MemberV1.Scene.sample(seed + 1), MemberV1.Scene.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.CountSourcesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.SourceCount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 1) % MemberV1.RegistrationOrigin.allCases.count]
        sample.registrations = -Int64(seed * 10_000_000_000 + 2)
        sample.suppressed = true
        return sample
    }
}

extension MemberV1.CountSourcesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sources = [MemberV1.SourceCount.sample(seed + 1), MemberV1.SourceCount.sample(seed + 41)]
        sample.registrations = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MemberV1.FindMembersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.cardNumber = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.phoneTail = "文 \(seed * 100 + 4) text"
        sample.tags = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        sample.groups = ["文 \(seed * 100 + 6) text", "文 \(seed * 100 + 46) text"]
        sample.level = "文 \(seed * 100 + 7) text"
        sample.storeId = "文 \(seed * 100 + 8) text"
        sample.stage = MemberV1.LifeStage.allCases[(seed + 9) % MemberV1.LifeStage.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 10)
        sample.pageToken = "文 \(seed * 100 + 11) text"
        sample.reason = "文 \(seed * 100 + 20) text"
        return sample
    }
}

extension MemberV1.FoundMember: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.member = MemberV1.Member.sample(seed + 1)
        sample.name = "文 \(seed * 100 + 2) text"
        sample.stage = MemberV1.LifeStage.allCases[(seed + 3) % MemberV1.LifeStage.allCases.count]
        sample.tags = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        return sample
    }
}

extension MemberV1.FindMembersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.members = [MemberV1.FoundMember.sample(seed + 1), MemberV1.FoundMember.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.GetOverviewRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.MemberWindow: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.days = -Int32(seed * 100 + 1)
        sample.spendMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.orders = -Int64(seed * 10_000_000_000 + 3)
        sample.visits = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.MemberVisit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.businessDate = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.orders = -Int32(seed * 100 + 3)
        return sample
    }
}

extension MemberV1.OverviewPoints: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.available = -Int64(seed * 10_000_000_000 + 1)
        sample.pending = -Int64(seed * 10_000_000_000 + 2)
        sample.debt = -Int64(seed * 10_000_000_000 + 3)
        sample.ending = [MemberV1.OverviewEnding.sample(seed + 4), MemberV1.OverviewEnding.sample(seed + 44)]
        return sample
    }
}

extension MemberV1.OverviewEnding: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MemberV1.OverviewStoredValue: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.availableMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.frozen = true
        return sample
    }
}

extension MemberV1.OverviewCoupon: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.MemberOverview: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.member = MemberV1.Member.sample(seed + 1)
        sample.profile = MemberV1.Profile.sample(seed + 2)
        sample.stage = MemberV1.LifeStage.allCases[(seed + 3) % MemberV1.LifeStage.allCases.count]
        sample.stageSince = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 5) % MemberV1.RegistrationOrigin.allCases.count]
        sample.tags = [MemberV1.Label.sample(seed + 6), MemberV1.Label.sample(seed + 46)]
        sample.groups = [MemberV1.Label.sample(seed + 7), MemberV1.Label.sample(seed + 47)]
        sample.currency = "文 \(seed * 100 + 8) text"
        sample.lifetimeMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.orders = -Int64(seed * 10_000_000_000 + 10)
        sample.lastOrderDate = "文 \(seed * 100 + 11) text"
        sample.windows = [MemberV1.MemberWindow.sample(seed + 12), MemberV1.MemberWindow.sample(seed + 52)]
        sample.visits = [MemberV1.MemberVisit.sample(seed + 13), MemberV1.MemberVisit.sample(seed + 53)]
        sample.points = MemberV1.OverviewPoints.sample(seed + 14)
        sample.storedValue = MemberV1.OverviewStoredValue.sample(seed + 15)
        sample.coupons = [MemberV1.OverviewCoupon.sample(seed + 16), MemberV1.OverviewCoupon.sample(seed + 56)]
        sample.missing = ["文 \(seed * 100 + 17) text", "文 \(seed * 100 + 57) text"]
        return sample
    }
}

extension MemberV1.RefreshStaffTokenRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refreshToken = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.RefreshStaffTokenReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.refreshToken = "文 \(seed * 100 + 3) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.EnrolTotpRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.account = "文 \(seed * 100 + 1) text"
        sample.password = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.EnrolTotpReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.secret = "文 \(seed * 100 + 1) text"
        sample.uri = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ConfirmTotpRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.account = "文 \(seed * 100 + 1) text"
        sample.password = "文 \(seed * 100 + 2) text"
        sample.code = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.ConfirmTotpReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.recoveryCodes = ["文 \(seed * 100 + 1) text", "文 \(seed * 100 + 41) text"]
        sample.replayed = true
        return sample
    }
}

extension MemberV1.LogOutEverywhereRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.LogOutEverywhereReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.replayed = true
        return sample
    }
}

extension MemberV1.Session: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.app = "文 \(seed * 100 + 2) text"
        sample.beganAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.lastUsedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.endsAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.address = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension MemberV1.ListMySessionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.ListStaffSessionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ListSessionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sessions = [MemberV1.Session.sample(seed + 1), MemberV1.Session.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.EndMySessionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.EndStaffSessionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.staffId = "文 \(seed * 100 + 1) text"
        sample.id = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.EndSessionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.replayed = true
        return sample
    }
}

extension MemberV1.SourceTerms: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 1) % MemberV1.RegistrationOrigin.allCases.count]
        sample.sceneId = "文 \(seed * 100 + 2) text"
        sample.eventCode = "文 \(seed * 100 + 3) text"
        sample.couponTemplateId = "文 \(seed * 100 + 4) text"
        sample.incentiveCostMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.prompt = PatronV1.Text.sample(seed + 6)
        sample.archived = true
        sample.revision = -Int32(seed * 100 + 8)
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.changedBy = "文 \(seed * 100 + 10) text"
        return sample
    }
}

extension MemberV1.DefineSourceTermsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 1) % MemberV1.RegistrationOrigin.allCases.count]
        sample.sceneId = "文 \(seed * 100 + 2) text"
        sample.eventCode = "文 \(seed * 100 + 3) text"
        sample.couponTemplateId = "文 \(seed * 100 + 4) text"
        sample.incentiveCostMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.prompt = PatronV1.Text.sample(seed + 6)
        sample.archived = true
        return sample
    }
}

extension MemberV1.DefineSourceTermsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.terms = MemberV1.SourceTerms.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListSourceTermsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListSourceTermsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.terms = [MemberV1.SourceTerms.sample(seed + 1), MemberV1.SourceTerms.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.SourceCost: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 2) % MemberV1.RegistrationOrigin.allCases.count]
        sample.sceneId = "文 \(seed * 100 + 3) text"
        sample.date = "文 \(seed * 100 + 4) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.note = "文 \(seed * 100 + 6) text"
        sample.enteredAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.enteredBy = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension MemberV1.EnterSourceCostRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 1) % MemberV1.RegistrationOrigin.allCases.count]
        sample.sceneId = "文 \(seed * 100 + 2) text"
        sample.date = "文 \(seed * 100 + 3) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.note = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.EnterSourceCostReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cost = MemberV1.SourceCost.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListSourceCostsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListSourceCostsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.costs = [MemberV1.SourceCost.sample(seed + 1), MemberV1.SourceCost.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ReportSourcesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        sample.days = -Int32(seed * 100 + 3)
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 4) % MemberV1.RegistrationOrigin.allCases.count]
        return sample
    }
}

extension MemberV1.SourceFigures: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.origin = MemberV1.RegistrationOrigin.allCases[(seed + 1) % MemberV1.RegistrationOrigin.allCases.count]
        sample.sceneId = "文 \(seed * 100 + 2) text"
        sample.prospects = -Int64(seed * 10_000_000_000 + 3)
        sample.prospectsRegistered = -Int64(seed * 10_000_000_000 + 4)
        sample.registrations = -Int64(seed * 10_000_000_000 + 5)
        sample.observed = -Int64(seed * 10_000_000_000 + 6)
        sample.converted = -Int64(seed * 10_000_000_000 + 7)
        sample.conversionPermille = -Int32(seed * 100 + 8)
        sample.incentives = -Int64(seed * 10_000_000_000 + 9)
        sample.incentiveCostMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.enteredCostMinor = -Int64(seed * 10_000_000_000 + 11)
        sample.costPerRegistrationMinor = -Int64(seed * 10_000_000_000 + 12)
        sample.suppressed = true
        return sample
    }
}

extension MemberV1.ReportSourcesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.currency = "文 \(seed * 100 + 1) text"
        sample.sources = [MemberV1.SourceFigures.sample(seed + 2), MemberV1.SourceFigures.sample(seed + 42)]
        return sample
    }
}

extension MemberV1.StaffAccount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.account = "文 \(seed * 100 + 2) text"
        sample.role = "文 \(seed * 100 + 3) text"
        sample.unitIds = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        sample.disabled = true
        sample.oneTimeUntil = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.CreateStaffRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.account = "文 \(seed * 100 + 1) text"
        sample.role = "文 \(seed * 100 + 2) text"
        sample.unitIds = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        return sample
    }
}

extension MemberV1.SetStaffAccessRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.role = "文 \(seed * 100 + 2) text"
        sample.unitIds = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.ChangeStaffRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ChangeStaffReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.staff = MemberV1.StaffAccount.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.StaffPasswordReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.staff = MemberV1.StaffAccount.sample(seed + 1)
        sample.oneTimePassword = "文 \(seed * 100 + 2) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetStaffRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ListStaffRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListStaffReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.staff = [MemberV1.StaffAccount.sample(seed + 1), MemberV1.StaffAccount.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.BindStaffAccountRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.platform = MemberV1.IdentityPlatform.allCases[(seed + 1) % MemberV1.IdentityPlatform.allCases.count]
        sample.app = "文 \(seed * 100 + 2) text"
        sample.code = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.BindStaffAccountReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.replayed = true
        return sample
    }
}

extension MemberV1.PlatformStaffTokenRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.platform = MemberV1.IdentityPlatform.allCases[(seed + 1) % MemberV1.IdentityPlatform.allCases.count]
        sample.app = "文 \(seed * 100 + 2) text"
        sample.code = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.PlatformStaffTokenReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.staffId = "文 \(seed * 100 + 3) text"
        sample.role = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ThemeColours: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.text = "文 \(seed * 100 + 1) text"
        sample.background = "文 \(seed * 100 + 2) text"
        sample.primary = "文 \(seed * 100 + 3) text"
        sample.onPrimary = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.ThemeText: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.text = PatronV1.Text.sample(seed + 2)
        return sample
    }
}

extension MemberV1.Theme: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.colours = MemberV1.ThemeColours.sample(seed + 2)
        sample.logoFileId = "文 \(seed * 100 + 3) text"
        sample.logoUrl = "文 \(seed * 100 + 4) text"
        sample.texts = [MemberV1.ThemeText.sample(seed + 5), MemberV1.ThemeText.sample(seed + 45)]
        sample.changedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.GetThemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.knownVersion = -Int32(seed * 100 + 1)
        return sample
    }
}

extension MemberV1.GetThemeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.theme = MemberV1.Theme.sample(seed + 1)
        sample.notModified = true
        return sample
    }
}

extension MemberV1.PutThemeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.version = -Int32(seed * 100 + 1)
        sample.colours = MemberV1.ThemeColours.sample(seed + 2)
        sample.logoFileId = "文 \(seed * 100 + 3) text"
        sample.texts = [MemberV1.ThemeText.sample(seed + 4), MemberV1.ThemeText.sample(seed + 44)]
        return sample
    }
}

extension MemberV1.PutThemeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.theme = MemberV1.Theme.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.Unit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.UnitKind.allCases[(seed + 2) % MemberV1.UnitKind.allCases.count]
        sample.name = "文 \(seed * 100 + 3) text"
        sample.parentId = "文 \(seed * 100 + 4) text"
        sample.closed = true
        sample.timeZone = "文 \(seed * 100 + 6) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 7)
        return sample
    }
}

extension MemberV1.CreateUnitRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MemberV1.UnitKind.allCases[(seed + 1) % MemberV1.UnitKind.allCases.count]
        sample.name = "文 \(seed * 100 + 2) text"
        sample.parentId = "文 \(seed * 100 + 3) text"
        sample.timeZone = "文 \(seed * 100 + 4) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 5)
        return sample
    }
}

extension MemberV1.RenameUnitRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.MoveUnitRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.parentId = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.CloseUnitRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ChangeUnitReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.unit = MemberV1.Unit.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListUnitsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListUnitsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.units = [MemberV1.Unit.sample(seed + 1), MemberV1.Unit.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.Wish: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.benefitCode = "文 \(seed * 100 + 4) text"
        sample.text = "文 \(seed * 100 + 5) text"
        sample.wantedOn = "文 \(seed * 100 + 6) text"
        sample.state = MemberV1.WishState.allCases[(seed + 7) % MemberV1.WishState.allCases.count]
        sample.filedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.answer = "文 \(seed * 100 + 9) text"
        sample.answeredAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.answeredBy = "文 \(seed * 100 + 11) text"
        sample.endedAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.score = -Int32(seed * 100 + 13)
        return sample
    }
}

extension MemberV1.FileWishRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.benefitCode = "文 \(seed * 100 + 1) text"
        sample.text = "文 \(seed * 100 + 2) text"
        sample.wantedOn = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.WithdrawWishRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.ScoreWishRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.score = -Int32(seed * 100 + 2)
        return sample
    }
}

extension MemberV1.AnswerWishRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.note = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.CloseWishRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.note = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.WishReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = MemberV1.WishState.allCases[(seed + 2) % MemberV1.WishState.allCases.count]
        sample.replayed = true
        return sample
    }
}

extension MemberV1.ListMyWishesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.ListWishesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = MemberV1.WishState.allCases[(seed + 1) % MemberV1.WishState.allCases.count]
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.pageSize = -Int32(seed * 100 + 3)
        sample.pageToken = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.ListWishesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.wishes = [MemberV1.Wish.sample(seed + 1), MemberV1.Wish.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.GetBenefitCoverageRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.BenefitUse: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.benefitCode = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.chosen = -Int64(seed * 10_000_000_000 + 3)
        sample.used = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.LevelCoverage: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.levelCode = "文 \(seed * 100 + 1) text"
        sample.entitled = -Int64(seed * 10_000_000_000 + 2)
        sample.chosen = -Int64(seed * 10_000_000_000 + 3)
        sample.used = -Int64(seed * 10_000_000_000 + 4)
        sample.chosenPermille = -Int32(seed * 100 + 5)
        sample.coveragePermille = -Int32(seed * 100 + 6)
        sample.wishes = -Int64(seed * 10_000_000_000 + 7)
        sample.wishesAnswered = -Int64(seed * 10_000_000_000 + 8)
        sample.wishesAnsweredInADay = -Int64(seed * 10_000_000_000 + 9)
        sample.wishesScored = -Int64(seed * 10_000_000_000 + 10)
        sample.averageScoreHundredths = -Int32(seed * 100 + 11)
        sample.benefits = [MemberV1.BenefitUse.sample(seed + 12), MemberV1.BenefitUse.sample(seed + 52)]
        return sample
    }
}

extension MemberV1.BenefitCoverage: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        sample.levels = [MemberV1.LevelCoverage.sample(seed + 3), MemberV1.LevelCoverage.sample(seed + 43)]
        return sample
    }
}

extension MemberV1.WishEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.wishId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.benefitCode = "文 \(seed * 100 + 4) text"
        sample.state = MemberV1.WishState.allCases[(seed + 5) % MemberV1.WishState.allCases.count]
        sample.score = -Int32(seed * 100 + 6)
        return sample
    }
}

extension MemberV1.WorkbenchPrompt: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MemberV1.PromptKind.allCases[(seed + 1) % MemberV1.PromptKind.allCases.count]
        sample.code = "文 \(seed * 100 + 2) text"
        sample.name = PatronV1.Text.sample(seed + 3)
        sample.days = -Int32(seed * 100 + 4)
        sample.left = -Int32(seed * 100 + 5)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.points = -Int64(seed * 10_000_000_000 + 7)
        return sample
    }
}

extension MemberV1.GetWorkbenchRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.days = -Int32(seed * 100 + 2)
        return sample
    }
}

extension MemberV1.Workbench: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.overview = MemberV1.MemberOverview.sample(seed + 1)
        sample.prompts = [MemberV1.WorkbenchPrompt.sample(seed + 2), MemberV1.WorkbenchPrompt.sample(seed + 42)]
        return sample
    }
}

extension MemberV1.ListPromptsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.days = -Int32(seed * 100 + 2)
        return sample
    }
}

extension MemberV1.ListPromptsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.prompts = [MemberV1.WorkbenchPrompt.sample(seed + 1), MemberV1.WorkbenchPrompt.sample(seed + 41)]
        sample.missing = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        return sample
    }
}

extension PointsV1.ExportAccountsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.from = "文 \(seed * 100 + 1) text"
        sample.to = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.AccountsLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.Approval: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.ApprovalState.allCases[(seed + 2) % PointsV1.ApprovalState.allCases.count]
        sample.kind = "文 \(seed * 100 + 3) text"
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        sample.reason = "文 \(seed * 100 + 6) text"
        sample.requestedBy = "文 \(seed * 100 + 7) text"
        sample.requestedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.decidedBy = "文 \(seed * 100 + 9) text"
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.decisionReason = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.ListApprovalsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.ApprovalState.allCases[(seed + 1) % PointsV1.ApprovalState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListApprovalsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.approvals = [PointsV1.Approval.sample(seed + 1), PointsV1.Approval.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideApprovalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideApprovalReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.approval = PointsV1.Approval.sample(seed + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetBalanceAtRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.GetMyBalanceAtRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.BalanceAt: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.available = -Int64(seed * 10_000_000_000 + 2)
        sample.pending = -Int64(seed * 10_000_000_000 + 3)
        sample.held = -Int64(seed * 10_000_000_000 + 4)
        sample.debt = -Int64(seed * 10_000_000_000 + 5)
        sample.seq = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.ListExpiriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListExpiriesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.expiries = [PointsV1.ExpiringLot.sample(seed + 1), PointsV1.ExpiringLot.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.GetLiabilityRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = -Int32(seed * 100 + 1)
        return sample
    }
}

extension PointsV1.LiabilityCohort: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.granted = -Int64(seed * 10_000_000_000 + 2)
        sample.spent = -Int64(seed * 10_000_000_000 + 3)
        sample.expired = -Int64(seed * 10_000_000_000 + 4)
        sample.reversed = -Int64(seed * 10_000_000_000 + 5)
        sample.outstanding = -Int64(seed * 10_000_000_000 + 6)
        sample.breakagePermille = -Int32(seed * 100 + 7)
        return sample
    }
}

extension PointsV1.Liability: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.asOf = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.cohorts = [PointsV1.LiabilityCohort.sample(seed + 2), PointsV1.LiabilityCohort.sample(seed + 42)]
        sample.outstanding = -Int64(seed * 10_000_000_000 + 3)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.currency = "文 \(seed * 100 + 5) text"
        sample.breakagePermille = -Int32(seed * 100 + 6)
        sample.expectedValueMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.debt = -Int64(seed * 10_000_000_000 + 8)
        return sample
    }
}

extension PointsV1.GetForecastRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = -Int32(seed * 100 + 1)
        return sample
    }
}

extension PointsV1.ForecastMonth: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.members = -Int64(seed * 10_000_000_000 + 3)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.Forecast: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = [PointsV1.ForecastMonth.sample(seed + 1), PointsV1.ForecastMonth.sample(seed + 41)]
        sample.later = -Int64(seed * 10_000_000_000 + 2)
        sample.never = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.GetSummaryRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.PointsSummary: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.opening = -Int64(seed * 10_000_000_000 + 2)
        sample.issued = -Int64(seed * 10_000_000_000 + 3)
        sample.used = -Int64(seed * 10_000_000_000 + 4)
        sample.expired = -Int64(seed * 10_000_000_000 + 5)
        sample.clawedBack = -Int64(seed * 10_000_000_000 + 6)
        sample.adjusted = -Int64(seed * 10_000_000_000 + 7)
        sample.closing = -Int64(seed * 10_000_000_000 + 8)
        sample.redemptionRatePermille = -Int32(seed * 100 + 9)
        sample.redemptionRateIssuedPermille = -Int32(seed * 100 + 10)
        sample.hints = [PatronV1.Text.sample(seed + 11), PatronV1.Text.sample(seed + 51)]
        return sample
    }
}

extension PointsV1.RebuildRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.RebuildReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.changed = true
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        return sample
    }
}

extension PointsV1.ImportBalanceRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.points = -Int64(seed * 10_000_000_000 + 3)
        sample.earnedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.ImportBalanceReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.PointsBalance.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ReconcileImportRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.prefix = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ReconcileImportReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balances = -Int64(seed * 10_000_000_000 + 1)
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PointsExpiringEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 4) text"
        sample.daysLeft = -Int32(seed * 100 + 5)
        sample.text = PatronV1.Text.sample(seed + 6)
        return sample
    }
}

extension PointsV1.Basket: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 2) % PointsV1.Channel.allCases.count]
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.table = "文 \(seed * 100 + 5) text"
        sample.covers = -Int32(seed * 100 + 6)
        sample.memberId = "文 \(seed * 100 + 7) text"
        sample.memberCode = "文 \(seed * 100 + 8) text"
        sample.phone = "文 \(seed * 100 + 9) text"
        sample.lines = [MarketingV1.PricingLine.sample(seed + 10), MarketingV1.PricingLine.sample(seed + 50)]
        sample.couponIds = ["文 \(seed * 100 + 11) text", "文 \(seed * 100 + 51) text"]
        sample.promoCodes = ["文 \(seed * 100 + 12) text", "文 \(seed * 100 + 52) text"]
        sample.bestCoupons = true
        sample.points = -Int64(seed * 10_000_000_000 + 14)
        sample.shippingMinor = -Int64(seed * 10_000_000_000 + 15)
        return sample
    }
}

extension PointsV1.QuoteCheckoutRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.basket = PointsV1.Basket.sample(seed + 1)
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.CheckoutQuote: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.price = MarketingV1.PricedOrder.sample(seed + 1)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 2)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 3), PointsV1.ExplanationStep.sample(seed + 43)]
        sample.points = PointsV1.PointsBalance.sample(seed + 4)
        sample.storedValueMinor = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.HoldCheckoutRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.basket = PointsV1.Basket.sample(seed + 1)
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.storedValueMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.seconds = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.Checkout: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.CheckoutState.allCases[(seed + 2) % PointsV1.CheckoutState.allCases.count]
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.price = MarketingV1.PricedOrder.sample(seed + 4)
        sample.storedValueMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.memberId = "文 \(seed * 100 + 6) text"
        sample.externalId = "文 \(seed * 100 + 7) text"
        sample.orderId = "文 \(seed * 100 + 8) text"
        sample.points = PointsV1.PointsBalance.sample(seed + 9)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CaptureCheckoutRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.tenders = [PointsV1.Tender.sample(seed + 2), PointsV1.Tender.sample(seed + 42)]
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.VoidCheckoutRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PayCheckoutRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.basket = PointsV1.Basket.sample(seed + 1)
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.tenders = [PointsV1.Tender.sample(seed + 3), PointsV1.Tender.sample(seed + 43)]
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.GetCheckoutRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.CheckoutVoidedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.checkoutId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.RecordEventRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.code = "文 \(seed * 100 + 4) text"
        sample.externalId = "文 \(seed * 100 + 5) text"
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.channel = PointsV1.Channel.allCases[(seed + 8) % PointsV1.Channel.allCases.count]
        sample.facts = PatronV1.Json.sample(seed + 9)
        return sample
    }
}

extension PointsV1.RecordEventReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.capped = -Int64(seed * 10_000_000_000 + 2)
        sample.pending = true
        sample.balance = PointsV1.PointsBalance.sample(seed + 4)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 5), PointsV1.ExplanationStep.sample(seed + 45)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.Referral: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.ReferralState.allCases[(seed + 1) % PointsV1.ReferralState.allCases.count]
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.qualifiedAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.rewardedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.ListMyReferralsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListMyReferralsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.referrals = [PointsV1.Referral.sample(seed + 1), PointsV1.Referral.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.EventRecordedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.code = "文 \(seed * 100 + 2) text"
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 4) text"
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.ListMyOrdersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 5) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 6) % PointsV1.Channel.allCases.count]
        sample.includeLines = true
        return sample
    }
}

extension PointsV1.ListMyOrdersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = [PointsV1.Order.sample(seed + 1), PointsV1.Order.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.StoredValueBalance: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.availableMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.heldMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.seq = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.WithdrawalRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.reason = PointsV1.WithdrawalReason.allCases[(seed + 1) % PointsV1.WithdrawalReason.allCases.count]
        sample.policy = PointsV1.WithdrawalPolicy.allCases[(seed + 2) % PointsV1.WithdrawalPolicy.allCases.count]
        return sample
    }
}

extension PointsV1.StoredValueTerms: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.order = PointsV1.StoredValueOrder.allCases[(seed + 1) % PointsV1.StoredValueOrder.allCases.count]
        sample.namedCapMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.anonymousCapMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.coolingOffDays = -Int32(seed * 100 + 4)
        sample.graceDays = -Int32(seed * 100 + 5)
        sample.cashLimitMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.topUpsEarnNothing = true
        sample.withdrawals = [PointsV1.WithdrawalRule.sample(seed + 8), PointsV1.WithdrawalRule.sample(seed + 48)]
        sample.anonymousMonths = -Int32(seed * 100 + 9)
        return sample
    }
}

extension PointsV1.GetStoredValueTermsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.StoredValueTermsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.terms = PointsV1.StoredValueTerms.sample(seed + 1)
        sample.version = -Int32(seed * 100 + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.SetStoredValueTermsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.terms = PointsV1.StoredValueTerms.sample(seed + 1)
        sample.version = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.StoredValuePlan: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.code = "文 \(seed * 100 + 2) text"
        sample.version = -Int32(seed * 100 + 3)
        sample.name = PatronV1.Text.sample(seed + 4)
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.bonusDays = -Int32(seed * 100 + 7)
        sample.archived = true
        return sample
    }
}

extension PointsV1.CreateStoredValuePlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.bonusDays = -Int32(seed * 100 + 5)
        return sample
    }
}

extension PointsV1.ArchiveStoredValuePlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.StoredValuePlanReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plan = PointsV1.StoredValuePlan.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListStoredValuePlansRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.withArchived = true
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListStoredValuePlansReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plans = [PointsV1.StoredValuePlan.sample(seed + 1), PointsV1.StoredValuePlan.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.TopUpRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.paymentId = "文 \(seed * 100 + 4) text"
        sample.planId = "文 \(seed * 100 + 5) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.tender = PointsV1.TenderType.allCases[(seed + 7) % PointsV1.TenderType.allCases.count]
        sample.storeId = "文 \(seed * 100 + 8) text"
        sample.terminalId = "文 \(seed * 100 + 9) text"
        sample.staffId = "文 \(seed * 100 + 10) text"
        sample.anonymous = true
        return sample
    }
}

extension PointsV1.TopUpReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 4)
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetMyStoredValueRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.GetStoredValueRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.StoredValueLot: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.principalLeftMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.bonusLeftMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.heldMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.refundedMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.bonusExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.MemberStoredValue: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 1)
        sample.lots = [PointsV1.StoredValueLot.sample(seed + 2), PointsV1.StoredValueLot.sample(seed + 42)]
        sample.frozen = true
        sample.currency = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ListMyStoredValueEntriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListStoredValueEntriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.StoredValueEntry: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.seq = -Int64(seed * 10_000_000_000 + 1)
        sample.type = "文 \(seed * 100 + 2) text"
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.principalAfterMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.bonusAfterMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 8) text"
        sample.sourceType = "文 \(seed * 100 + 9) text"
        sample.sourceId = "文 \(seed * 100 + 10) text"
        sample.title = PatronV1.Text.sample(seed + 11)
        return sample
    }
}

extension PointsV1.ListStoredValueEntriesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.entries = [PointsV1.StoredValueEntry.sample(seed + 1), PointsV1.StoredValueEntry.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SpendStoredValueRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.reference = "文 \(seed * 100 + 5) text"
        sample.storeId = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension PointsV1.StoredValueSpendReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 4)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.RestoreStoredValueRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.PlaceStoredValueHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.ttlSeconds = -Int32(seed * 100 + 5)
        return sample
    }
}

extension PointsV1.StoredValueHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 4)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CaptureStoredValueHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.VoidStoredValueHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.StoredValueChangeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.FreezeStoredValueRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.frozen = true
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.PreviewWithdrawalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        sample.reason = PointsV1.WithdrawalReason.allCases[(seed + 2) % PointsV1.WithdrawalReason.allCases.count]
        sample.goodsMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.WithdrawalQuote: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.policy = PointsV1.WithdrawalPolicy.allCases[(seed + 1) % PointsV1.WithdrawalPolicy.allCases.count]
        sample.refundMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.consumedPrincipalMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.consumedBonusMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.recoupedMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.excessMinor = -Int64(seed * 10_000_000_000 + 8)
        return sample
    }
}

extension PointsV1.RequestWithdrawalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        sample.reason = PointsV1.WithdrawalReason.allCases[(seed + 2) % PointsV1.WithdrawalReason.allCases.count]
        sample.goodsMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.method = PointsV1.PayoutMethod.allCases[(seed + 4) % PointsV1.PayoutMethod.allCases.count]
        sample.note = "文 \(seed * 100 + 5) text"
        sample.expectedRefundMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.payeeLastDigits = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension PointsV1.Withdrawal: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.WithdrawalState.allCases[(seed + 2) % PointsV1.WithdrawalState.allCases.count]
        sample.topUpId = "文 \(seed * 100 + 3) text"
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.reason = PointsV1.WithdrawalReason.allCases[(seed + 5) % PointsV1.WithdrawalReason.allCases.count]
        sample.quote = PointsV1.WithdrawalQuote.sample(seed + 6)
        sample.method = PointsV1.PayoutMethod.allCases[(seed + 7) % PointsV1.PayoutMethod.allCases.count]
        sample.payoutReference = "文 \(seed * 100 + 8) text"
        sample.requestedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.payeeLastDigits = "文 \(seed * 100 + 11) text"
        sample.failure = "文 \(seed * 100 + 12) text"
        sample.paymentRefundId = "文 \(seed * 100 + 13) text"
        return sample
    }
}

extension PointsV1.GetWithdrawalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ActivateTopUpRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ActivateTopUpReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 1)
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CompleteWithdrawalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.payoutReference = "文 \(seed * 100 + 2) text"
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.terminalId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.FailWithdrawalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.WithdrawalReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.withdrawal = PointsV1.Withdrawal.sample(seed + 1)
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 2)
        sample.pointsClawedBack = -Int64(seed * 10_000_000_000 + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetUnspentFundsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = -Int32(seed * 100 + 1)
        return sample
    }
}

extension PointsV1.UnspentFundsMonth: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.consumedPrincipalMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.consumedBonusMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.expiredBonusMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.withdrawnPrincipalMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.refundedMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.principalOutstandingMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.bonusOutstandingMinor = -Int64(seed * 10_000_000_000 + 10)
        return sample
    }
}

extension PointsV1.UnspentFunds: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.asOf = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.months = [PointsV1.UnspentFundsMonth.sample(seed + 2), PointsV1.UnspentFundsMonth.sample(seed + 42)]
        sample.principalOutstandingMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.bonusOutstandingMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.currency = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.StoredValueChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.kind = "文 \(seed * 100 + 2) text"
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.principalAfterMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.bonusAfterMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.availableMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.seq = -Int64(seed * 10_000_000_000 + 8)
        sample.sourceType = "文 \(seed * 100 + 9) text"
        sample.sourceId = "文 \(seed * 100 + 10) text"
        sample.businessDate = "文 \(seed * 100 + 11) text"
        sample.refundMinor = -Int64(seed * 10_000_000_000 + 12)
        return sample
    }
}

extension PointsV1.ImportStoredValueRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.bonusExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.ImportStoredValueReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.StoredValueBalance.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListImportedBalancesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.prefix = "文 \(seed * 100 + 1) text"
        sample.books = PointsV1.ImportedBooks.allCases[(seed + 2) % PointsV1.ImportedBooks.allCases.count]
        return sample
    }
}

extension PointsV1.BatchOrdersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = [PointsV1.PlaceOrderRequest.sample(seed + 1), PointsV1.PlaceOrderRequest.sample(seed + 41)]
        return sample
    }
}

extension PointsV1.BatchedOrder: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.externalId = "文 \(seed * 100 + 1) text"
        sample.orderId = "文 \(seed * 100 + 2) text"
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 3)
        sample.alreadyPlaced = true
        sample.refusal = PatronV1.ErrorInfo.sample(seed + 5)
        return sample
    }
}

extension PointsV1.BatchOrdersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = [PointsV1.BatchedOrder.sample(seed + 1), PointsV1.BatchedOrder.sample(seed + 41)]
        sample.placedCount = -Int32(seed * 100 + 2)
        sample.alreadyPlacedCount = -Int32(seed * 100 + 3)
        sample.refusedCount = -Int32(seed * 100 + 4)
        return sample
    }
}

extension PointsV1.ImportOrderRowsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.header = "文 \(seed * 100 + 1) text"
        sample.rows = ["文 \(seed * 100 + 2) text", "文 \(seed * 100 + 42) text"]
        sample.firstRow = -Int32(seed * 100 + 3)
        sample.validateOnly = true
        return sample
    }
}

extension PointsV1.OrderRowProblem: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.row = -Int32(seed * 100 + 1)
        sample.column = "文 \(seed * 100 + 2) text"
        sample.problem = "文 \(seed * 100 + 3) text"
        sample.key = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ImportOrderRowsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderCount = -Int32(seed * 100 + 1)
        sample.sumMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.placedCount = -Int32(seed * 100 + 3)
        sample.alreadyPlacedCount = -Int32(seed * 100 + 4)
        sample.problems = [PointsV1.OrderRowProblem.sample(seed + 5), PointsV1.OrderRowProblem.sample(seed + 45)]
        return sample
    }
}

extension PointsV1.PlaceGuestOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.order = PointsV1.PlaceOrderRequest.sample(seed + 1)
        return sample
    }
}

extension PointsV1.GuestOrder: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.GuestOrderState.allCases[(seed + 2) % PointsV1.GuestOrderState.allCases.count]
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 4) % PointsV1.Channel.allCases.count]
        sample.terminalId = "文 \(seed * 100 + 5) text"
        sample.staffId = "文 \(seed * 100 + 6) text"
        sample.externalId = "文 \(seed * 100 + 7) text"
        sample.businessDate = "文 \(seed * 100 + 8) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.currency = "文 \(seed * 100 + 11) text"
        sample.receiptCode = "文 \(seed * 100 + 12) text"
        sample.claimableUntil = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.PlaceGuestOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.order = PointsV1.GuestOrder.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetGuestOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ClaimOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.memberCode = "文 \(seed * 100 + 3) text"
        sample.phone = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ClaimMyOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.receiptCode = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.VoidOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CorrectOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.lines = [PointsV1.OrderLine.sample(seed + 3), PointsV1.OrderLine.sample(seed + 43)]
        sample.tenders = [PointsV1.Tender.sample(seed + 4), PointsV1.Tender.sample(seed + 44)]
        sample.reason = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.CorrectOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.voided = PointsV1.RefundOrderReply.sample(seed + 1)
        sample.placed = PointsV1.PlaceOrderReply.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.OrderVoidedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.refundId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.reason = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension PointsV1.RequestInvoiceRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.type = PointsV1.InvoiceType.allCases[(seed + 2) % PointsV1.InvoiceType.allCases.count]
        sample.title = "文 \(seed * 100 + 3) text"
        sample.taxNumber = "文 \(seed * 100 + 4) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.RequestTopUpInvoiceRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        sample.type = PointsV1.InvoiceType.allCases[(seed + 2) % PointsV1.InvoiceType.allCases.count]
        sample.title = "文 \(seed * 100 + 3) text"
        sample.taxNumber = "文 \(seed * 100 + 4) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.Invoice: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.orderId = "文 \(seed * 100 + 2) text"
        sample.numberInOrder = -Int32(seed * 100 + 3)
        sample.state = PointsV1.InvoiceState.allCases[(seed + 4) % PointsV1.InvoiceState.allCases.count]
        sample.type = PointsV1.InvoiceType.allCases[(seed + 5) % PointsV1.InvoiceType.allCases.count]
        sample.title = "文 \(seed * 100 + 6) text"
        sample.taxNumber = "文 \(seed * 100 + 7) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.currency = "文 \(seed * 100 + 9) text"
        sample.reversesId = "文 \(seed * 100 + 10) text"
        sample.reversedMinor = -Int64(seed * 10_000_000_000 + 11)
        sample.invoiceCode = "文 \(seed * 100 + 12) text"
        sample.invoiceNumber = "文 \(seed * 100 + 13) text"
        sample.requestedAt = Instant(microsecondsSinceEpoch: 1700000000000014 + Int64(seed) * 1_000_000)
        sample.issuedAt = Instant(microsecondsSinceEpoch: 1700000000000015 + Int64(seed) * 1_000_000)
        sample.failure = "文 \(seed * 100 + 16) text"
        sample.topUpId = "文 \(seed * 100 + 17) text"
        return sample
    }
}

extension PointsV1.InvoiceReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.invoice = PointsV1.Invoice.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListInvoicesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListTopUpInvoicesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.topUpId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListInvoicesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.invoices = [PointsV1.Invoice.sample(seed + 1), PointsV1.Invoice.sample(seed + 41)]
        sample.openMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.SetInvoicePolicyRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storedValue = PointsV1.StoredValueInvoicing.allCases[(seed + 1) % PointsV1.StoredValueInvoicing.allCases.count]
        return sample
    }
}

extension PointsV1.InvoicePolicy: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storedValue = PointsV1.StoredValueInvoicing.allCases[(seed + 1) % PointsV1.StoredValueInvoicing.allCases.count]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ReadMemberBalancesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.MemberBalances: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = PointsV1.PointsBalance.sample(seed + 1)
        sample.storedValue = PointsV1.StoredValueBalance.sample(seed + 2)
        sample.storedValueFrozen = true
        sample.ending = [PointsV1.EndingPoints.sample(seed + 4), PointsV1.EndingPoints.sample(seed + 44)]
        return sample
    }
}

extension PointsV1.EndingPoints: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.GetMemberStandingRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.MemberStanding: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.bonusMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.principalMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.punchCardsMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.renewingSubscriptions = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.ExportMemberDataRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.MemberDataRows: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rows = [PatronV1.DataRow.sample(seed + 1), PatronV1.DataRow.sample(seed + 41)]
        return sample
    }
}

extension PointsV1.CheckMergeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.survivorId = "文 \(seed * 100 + 1) text"
        sample.duplicateId = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CheckMergeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.ReadMergedPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.mergeId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.MergedStoredValue: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.movedMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.remainingMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.returnedMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.MergedPunchCard: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cardId = "文 \(seed * 100 + 1) text"
        sample.liabilityMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.moved = true
        return sample
    }
}

extension PointsV1.MergedSubscription: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subscriptionId = "文 \(seed * 100 + 1) text"
        sample.moved = true
        return sample
    }
}

extension PointsV1.MergedPoints: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.moved = true
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.remaining = -Int64(seed * 10_000_000_000 + 3)
        sample.returned = -Int64(seed * 10_000_000_000 + 4)
        sample.debt = -Int64(seed * 10_000_000_000 + 5)
        sample.debtRemaining = -Int64(seed * 10_000_000_000 + 6)
        sample.debtReturned = -Int64(seed * 10_000_000_000 + 7)
        sample.storedValue = PointsV1.MergedStoredValue.sample(seed + 8)
        sample.punchCards = [PointsV1.MergedPunchCard.sample(seed + 9), PointsV1.MergedPunchCard.sample(seed + 49)]
        sample.subscriptions = [PointsV1.MergedSubscription.sample(seed + 10), PointsV1.MergedSubscription.sample(seed + 50)]
        return sample
    }
}

extension PointsV1.OfflineResolution: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = PointsV1.OfflineResolutionKind.allCases[(seed + 1) % PointsV1.OfflineResolutionKind.allCases.count]
        sample.reason = "文 \(seed * 100 + 2) text"
        sample.author = "文 \(seed * 100 + 3) text"
        sample.resolvedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.orderId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.OfflineGift: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.OfflineSale: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.order = PointsV1.PlaceOrderRequest.sample(seed + 2)
        sample.coupon = "文 \(seed * 100 + 3) text"
        sample.couponMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.gifts = [PointsV1.OfflineGift.sample(seed + 5), PointsV1.OfflineGift.sample(seed + 45)]
        return sample
    }
}

extension PointsV1.UploadOfflineSalesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sales = [PointsV1.OfflineSale.sample(seed + 1), PointsV1.OfflineSale.sample(seed + 41)]
        return sample
    }
}

extension PointsV1.SettledOfflineSale: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.outcome = PointsV1.OfflineOutcome.allCases[(seed + 2) % PointsV1.OfflineOutcome.allCases.count]
        sample.conflict = PointsV1.OfflineConflict.allCases[(seed + 3) % PointsV1.OfflineConflict.allCases.count]
        sample.text = PatronV1.Text.sample(seed + 4)
        sample.details = [PatronV1.Fact.sample(seed + 5), PatronV1.Fact.sample(seed + 45)]
        sample.orderId = "文 \(seed * 100 + 6) text"
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 7)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.UploadOfflineSalesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sales = [PointsV1.SettledOfflineSale.sample(seed + 1), PointsV1.SettledOfflineSale.sample(seed + 41)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListOfflineConflictsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        sample.openOnly = true
        return sample
    }
}

extension PointsV1.OfflineConflictRow: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.conflict = PointsV1.OfflineConflict.allCases[(seed + 2) % PointsV1.OfflineConflict.allCases.count]
        sample.text = PatronV1.Text.sample(seed + 3)
        sample.details = [PatronV1.Fact.sample(seed + 4), PatronV1.Fact.sample(seed + 44)]
        sample.storeId = "文 \(seed * 100 + 5) text"
        sample.terminalId = "文 \(seed * 100 + 6) text"
        sample.externalId = "文 \(seed * 100 + 7) text"
        sample.memberId = "文 \(seed * 100 + 8) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.storedValueMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.soldAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.uploadedAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.orderId = "文 \(seed * 100 + 13) text"
        sample.owedMinor = -Int64(seed * 10_000_000_000 + 14)
        sample.resolution = PointsV1.OfflineResolution.sample(seed + 15)
        return sample
    }
}

extension PointsV1.ListOfflineConflictsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.conflicts = [PointsV1.OfflineConflictRow.sample(seed + 1), PointsV1.OfflineConflictRow.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ResolveOfflineConflictRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.kind = PointsV1.OfflineResolutionKind.allCases[(seed + 2) % PointsV1.OfflineResolutionKind.allCases.count]
        sample.reason = "文 \(seed * 100 + 3) text"
        sample.orderId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.OfflineConflictReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.conflict = PointsV1.OfflineConflictRow.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PlaceOnlineOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.fulfilment = PointsV1.Fulfilment.allCases[(seed + 3) % PointsV1.Fulfilment.allCases.count]
        sample.lines = [PointsV1.OrderLine.sample(seed + 4), PointsV1.OrderLine.sample(seed + 44)]
        sample.staffId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.OnlineOrder: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.OnlineOrderState.allCases[(seed + 2) % PointsV1.OnlineOrderState.allCases.count]
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.fulfilment = PointsV1.Fulfilment.allCases[(seed + 5) % PointsV1.Fulfilment.allCases.count]
        sample.staffId = "文 \(seed * 100 + 6) text"
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.currency = "文 \(seed * 100 + 8) text"
        sample.lines = [PointsV1.OrderLine.sample(seed + 9), PointsV1.OrderLine.sample(seed + 49)]
        sample.pickUpCode = "文 \(seed * 100 + 10) text"
        sample.placedAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.readyAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000014 + Int64(seed) * 1_000_000)
        sample.orderId = "文 \(seed * 100 + 15) text"
        sample.cancelReason = "文 \(seed * 100 + 16) text"
        return sample
    }
}

extension PointsV1.OnlineOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.order = PointsV1.OnlineOrder.sample(seed + 1)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PayOnlineOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.tenders = [PointsV1.Tender.sample(seed + 3), PointsV1.Tender.sample(seed + 43)]
        return sample
    }
}

extension PointsV1.ReadyOnlineOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.HandOverOnlineOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pickUpCode = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CancelOnlineOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.GetOnlineOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListOnlineOrdersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.OnlineOrderState.allCases[(seed + 2) % PointsV1.OnlineOrderState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 3)
        sample.pageToken = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ListMyOnlineOrdersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListOnlineOrdersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = [PointsV1.OnlineOrder.sample(seed + 1), PointsV1.OnlineOrder.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.OnlineOrderEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.onlineOrderId = "文 \(seed * 100 + 1) text"
        sample.orderId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.state = PointsV1.OnlineOrderState.allCases[(seed + 5) % PointsV1.OnlineOrderState.allCases.count]
        sample.fulfilment = PointsV1.Fulfilment.allCases[(seed + 6) % PointsV1.Fulfilment.allCases.count]
        sample.staffId = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension PointsV1.OrderUploadReport: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rowCount = -Int32(seed * 100 + 1)
        sample.orderCount = -Int32(seed * 100 + 2)
        sample.sumMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.placedCount = -Int32(seed * 100 + 4)
        sample.alreadyPlacedCount = -Int32(seed * 100 + 5)
        sample.problems = [PointsV1.OrderRowProblem.sample(seed + 6), PointsV1.OrderRowProblem.sample(seed + 46)]
        sample.problemCount = -Int32(seed * 100 + 7)
        sample.bookedCount = -Int32(seed * 100 + 8)
        sample.bookedMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.rejectedRowCount = -Int32(seed * 100 + 10)
        return sample
    }
}

extension PointsV1.OrderUpload: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.OrderUploadState.allCases[(seed + 2) % PointsV1.OrderUploadState.allCases.count]
        sample.name = "文 \(seed * 100 + 3) text"
        sample.bytes = -Int64(seed * 10_000_000_000 + 4)
        sample.doneBytes = -Int64(seed * 10_000_000_000 + 5)
        sample.report = PointsV1.OrderUploadReport.sample(seed + 6)
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.endedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.failure = PatronV1.ErrorInfo.sample(seed + 9)
        sample.tries = -Int32(seed * 100 + 10)
        sample.failedAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.BeginOrderUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.dryRun = true
        sample.compare = true
        sample.skipInvalid = true
        return sample
    }
}

extension PointsV1.SendOrderUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.offset = -Int64(seed * 10_000_000_000 + 2)
        sample.content = [0, 255, UInt8(truncatingIfNeeded: seed + 3)]
        sample.last = true
        sample.spoiled = true
        return sample
    }
}

extension PointsV1.OrderUploadRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListRejectedOrderRowsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.OrderUploadReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.upload = PointsV1.OrderUpload.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.TopUpPurpose: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.planId = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.CreatePaymentRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.provider = PointsV1.PaymentProvider.allCases[(seed + 1) % PointsV1.PaymentProvider.allCases.count]
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.memberCode = "文 \(seed * 100 + 3) text"
        sample.phone = "文 \(seed * 100 + 4) text"
        sample.topUp = PointsV1.TopUpPurpose.sample(seed + 5)
        sample.checkoutId = "文 \(seed * 100 + 6) text"
        sample.payerOpenid = "文 \(seed * 100 + 7) text"
        sample.paymentCode = "文 \(seed * 100 + 8) text"
        sample.storeId = "文 \(seed * 100 + 9) text"
        sample.terminalId = "文 \(seed * 100 + 10) text"
        return sample
    }
}

extension PointsV1.PaymentParameter: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.value = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.Payment: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.provider = PointsV1.PaymentProvider.allCases[(seed + 2) % PointsV1.PaymentProvider.allCases.count]
        sample.state = PointsV1.PaymentState.allCases[(seed + 3) % PointsV1.PaymentState.allCases.count]
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.currency = "文 \(seed * 100 + 6) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.checkoutId = "文 \(seed * 100 + 9) text"
        sample.topUpId = "文 \(seed * 100 + 10) text"
        sample.orderId = "文 \(seed * 100 + 11) text"
        sample.reason = "文 \(seed * 100 + 12) text"
        sample.providerNumber = "文 \(seed * 100 + 13) text"
        sample.refundedMinor = -Int64(seed * 10_000_000_000 + 14)
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000015 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.PaymentReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.payment = PointsV1.Payment.sample(seed + 1)
        sample.parameters = [PointsV1.PaymentParameter.sample(seed + 2), PointsV1.PaymentParameter.sample(seed + 42)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetPaymentRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ClosePaymentRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.RefundPaymentRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        sample.withdrawalId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.PaymentRefund: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.paymentId = "文 \(seed * 100 + 2) text"
        sample.state = PointsV1.PaymentRefundState.allCases[(seed + 3) % PointsV1.PaymentRefundState.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.reason = "文 \(seed * 100 + 5) text"
        sample.automatic = true
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.failure = "文 \(seed * 100 + 9) text"
        sample.withdrawalId = "文 \(seed * 100 + 10) text"
        sample.orderRefundId = "文 \(seed * 100 + 11) text"
        sample.payoutReference = "文 \(seed * 100 + 12) text"
        sample.steps = [PointsV1.PaymentRefundStep.sample(seed + 13), PointsV1.PaymentRefundStep.sample(seed + 53)]
        return sample
    }
}

extension PointsV1.PaymentRefundStep: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = PointsV1.PaymentRefundStepKind.allCases[(seed + 1) % PointsV1.PaymentRefundStepKind.allCases.count]
        sample.reason = "文 \(seed * 100 + 2) text"
        sample.payoutReference = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.terminalId = "文 \(seed * 100 + 5) text"
        sample.actor = "文 \(seed * 100 + 6) text"
        sample.takenAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.nextRefundId = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension PointsV1.ListPaymentRefundsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListPaymentRefundsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refunds = [PointsV1.PaymentRefund.sample(seed + 1), PointsV1.PaymentRefund.sample(seed + 41)]
        return sample
    }
}

extension PointsV1.RetryPaymentRefundRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.refundId = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.SettlePaymentRefundRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.refundId = "文 \(seed * 100 + 2) text"
        sample.payoutReference = "文 \(seed * 100 + 3) text"
        sample.way = PointsV1.PaymentRefundStepKind.allCases[(seed + 4) % PointsV1.PaymentRefundStepKind.allCases.count]
        sample.reason = "文 \(seed * 100 + 5) text"
        sample.storeId = "文 \(seed * 100 + 6) text"
        sample.terminalId = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension PointsV1.PaymentRefundReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refund = PointsV1.PaymentRefund.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.NoticeHeader: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.value = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PaymentNoticeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        sample.headers = [PointsV1.NoticeHeader.sample(seed + 2), PointsV1.NoticeHeader.sample(seed + 42)]
        sample.body = [0, 255, UInt8(truncatingIfNeeded: seed + 3)]
        return sample
    }
}

extension PointsV1.PaymentNoticeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.status = -Int32(seed * 100 + 1)
        sample.contentType = "文 \(seed * 100 + 2) text"
        sample.body = [0, 255, UInt8(truncatingIfNeeded: seed + 3)]
        return sample
    }
}

extension PointsV1.GetPaymentReconciliationRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.date = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.PaymentReconciliation: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.provider = PointsV1.PaymentProvider.allCases[(seed + 1) % PointsV1.PaymentProvider.allCases.count]
        sample.date = "文 \(seed * 100 + 2) text"
        sample.agreed = -Int64(seed * 10_000_000_000 + 3)
        sample.differenceCount = -Int64(seed * 10_000_000_000 + 4)
        sample.differences = [PointsV1.PaymentDifference.sample(seed + 5), PointsV1.PaymentDifference.sample(seed + 45)]
        sample.comparedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.problem = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension PointsV1.PaymentDifference: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = "文 \(seed * 100 + 1) text"
        sample.subject = "文 \(seed * 100 + 2) text"
        sample.orderNumber = "文 \(seed * 100 + 3) text"
        sample.refundNumber = "文 \(seed * 100 + 4) text"
        sample.oursMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.theirsMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.atEdge = true
        return sample
    }
}

extension PointsV1.GetPaymentReconciliationReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.providers = [PointsV1.PaymentReconciliation.sample(seed + 1), PointsV1.PaymentReconciliation.sample(seed + 41)]
        return sample
    }
}

extension PointsV1.TakePaidOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.provider = PointsV1.PaymentProvider.allCases[(seed + 1) % PointsV1.PaymentProvider.allCases.count]
        sample.app = "文 \(seed * 100 + 2) text"
        sample.payerOpenid = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.terminalId = "文 \(seed * 100 + 5) text"
        sample.externalId = "文 \(seed * 100 + 6) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.TakePaidOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.TakePlatformOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.platform = PointsV1.Platform.allCases[(seed + 1) % PointsV1.Platform.allCases.count]
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.order = PatronV1.Json.sample(seed + 3)
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.memberCode = "文 \(seed * 100 + 5) text"
        sample.phone = "文 \(seed * 100 + 6) text"
        return sample
    }
}

extension PointsV1.TakePlatformOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.isGuest = true
        sample.receiptCode = "文 \(seed * 100 + 4) text"
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 6)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PointsRate: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.perMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PointsMultiplier: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.source = PointsV1.MultiplierSource.allCases[(seed + 3) % PointsV1.MultiplierSource.allCases.count]
        sample.when = PatronV1.Json.sample(seed + 4)
        sample.factor = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.PurchaseBonus: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.when = PatronV1.Json.sample(seed + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.per = PointsV1.BonusUnit.allCases[(seed + 5) % PointsV1.BonusUnit.allCases.count]
        return sample
    }
}

extension PointsV1.EarningCaps: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.perMonth = -Int64(seed * 10_000_000_000 + 1)
        sample.perDay = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PointsActivation: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.policy = PointsV1.ActivationPolicy.allCases[(seed + 1) % PointsV1.ActivationPolicy.allCases.count]
        sample.days = -Int32(seed * 100 + 2)
        sample.daysOfYear = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.event = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.PointsExpiry: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rule = PointsV1.ExpiryRule.allCases[(seed + 1) % PointsV1.ExpiryRule.allCases.count]
        sample.count = -Int32(seed * 100 + 2)
        sample.unit = PointsV1.TimeUnit.allCases[(seed + 3) % PointsV1.TimeUnit.allCases.count]
        sample.rounding = PointsV1.PeriodEnd.allCases[(seed + 4) % PointsV1.PeriodEnd.allCases.count]
        sample.daysOfYear = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        sample.renewedBy = [PointsV1.LifeActivity.allCases[(seed + 6) % PointsV1.LifeActivity.allCases.count], PointsV1.LifeActivity.allCases[(seed + 46) % PointsV1.LifeActivity.allCases.count]]
        sample.fromEarning = true
        return sample
    }
}

extension PointsV1.CheckInRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.bonusEvery = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusPoints = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.EventLimit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.period = PointsV1.LimitPeriod.allCases[(seed + 1) % PointsV1.LimitPeriod.allCases.count]
        sample.times = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.SpendThreshold: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.period = PointsV1.LimitPeriod.allCases[(seed + 2) % PointsV1.LimitPeriod.allCases.count]
        return sample
    }
}

extension PointsV1.EventRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.when = PatronV1.Json.sample(seed + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.rate = PointsV1.PointsRate.sample(seed + 5)
        sample.limits = [PointsV1.EventLimit.sample(seed + 6), PointsV1.EventLimit.sample(seed + 46)]
        sample.cooldownSeconds = -Int64(seed * 10_000_000_000 + 7)
        sample.outsideCaps = true
        sample.activation = PointsV1.PointsActivation.sample(seed + 9)
        sample.expiry = PointsV1.PointsExpiry.sample(seed + 10)
        sample.spend = PointsV1.SpendThreshold.sample(seed + 11)
        return sample
    }
}

extension PointsV1.ReferralRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.referrerPoints = -Int64(seed * 10_000_000_000 + 1)
        sample.friendPoints = -Int64(seed * 10_000_000_000 + 2)
        sample.trigger = PointsV1.ReferralTrigger.allCases[(seed + 3) % PointsV1.ReferralTrigger.allCases.count]
        sample.minOrderMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.holdDays = -Int32(seed * 100 + 5)
        sample.maxPer30Days = -Int32(seed * 100 + 6)
        return sample
    }
}

extension PointsV1.TransferRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.allowed = true
        sample.maxPerTransfer = -Int64(seed * 10_000_000_000 + 2)
        sample.maxPerDay = -Int64(seed * 10_000_000_000 + 3)
        sample.maxPerMonth = -Int64(seed * 10_000_000_000 + 4)
        sample.maxTimesPerDay = -Int32(seed * 100 + 5)
        return sample
    }
}

extension PointsV1.ReturnRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.mode = PointsV1.ReturnMode.allCases[(seed + 1) % PointsV1.ReturnMode.allCases.count]
        sample.shortfall = PointsV1.Shortfall.allCases[(seed + 2) % PointsV1.Shortfall.allCases.count]
        return sample
    }
}

extension PointsV1.RestoreRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rule = PointsV1.EndedLotRule.allCases[(seed + 1) % PointsV1.EndedLotRule.allCases.count]
        sample.graceDays = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.PointsAsMoney: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.step = -Int64(seed * 10_000_000_000 + 3)
        sample.maxSharePermille = -Int32(seed * 100 + 4)
        return sample
    }
}

extension PointsV1.RiskRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pointsPerDay = -Int64(seed * 10_000_000_000 + 1)
        sample.action = PointsV1.RiskAction.allCases[(seed + 2) % PointsV1.RiskAction.allCases.count]
        sample.holdPurchasesFactor = -Int32(seed * 100 + 3)
        return sample
    }
}

extension PointsV1.ApprovalRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.adjustmentsAbove = -Int64(seed * 10_000_000_000 + 1)
        sample.programmes = true
        return sample
    }
}

extension PointsV1.ProgrammeDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rate = PointsV1.PointsRate.sample(seed + 1)
        sample.multipliers = [PointsV1.PointsMultiplier.sample(seed + 2), PointsV1.PointsMultiplier.sample(seed + 42)]
        sample.combination = PointsV1.Combination.allCases[(seed + 3) % PointsV1.Combination.allCases.count]
        sample.multiplierCeiling = "文 \(seed * 100 + 4) text"
        sample.excluded = PatronV1.Json.sample(seed + 5)
        sample.bonuses = [PointsV1.PurchaseBonus.sample(seed + 6), PointsV1.PurchaseBonus.sample(seed + 46)]
        sample.caps = PointsV1.EarningCaps.sample(seed + 7)
        sample.activation = PointsV1.PointsActivation.sample(seed + 8)
        sample.expiry = PointsV1.PointsExpiry.sample(seed + 9)
        sample.checkIn = PointsV1.CheckInRule.sample(seed + 10)
        sample.events = [PointsV1.EventRule.sample(seed + 11), PointsV1.EventRule.sample(seed + 51)]
        sample.referral = PointsV1.ReferralRule.sample(seed + 12)
        sample.transfer = PointsV1.TransferRule.sample(seed + 13)
        sample.returns = PointsV1.ReturnRule.sample(seed + 14)
        sample.restoring = PointsV1.RestoreRule.sample(seed + 15)
        sample.money = PointsV1.PointsAsMoney.sample(seed + 16)
        sample.risk = PointsV1.RiskRule.sample(seed + 17)
        sample.approvals = PointsV1.ApprovalRule.sample(seed + 18)
        sample.reminderDays = [-Int32(seed * 100 + 19), -Int32(seed * 100 + 59)]
        sample.compensationPoints = -Int64(seed * 10_000_000_000 + 20)
        return sample
    }
}

extension PointsV1.Programme: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.ProgrammeState.allCases[(seed + 2) % PointsV1.ProgrammeState.allCases.count]
        sample.definition = PointsV1.ProgrammeDefinition.sample(seed + 3)
        sample.note = "文 \(seed * 100 + 4) text"
        sample.author = "文 \(seed * 100 + 5) text"
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.activeFrom = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.activeUntil = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.publisher = "文 \(seed * 100 + 9) text"
        sample.revision = -Int32(seed * 100 + 10)
        return sample
    }
}

extension PointsV1.CreateProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = PointsV1.ProgrammeDefinition.sample(seed + 1)
        sample.note = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.UpdateProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = PointsV1.ProgrammeDefinition.sample(seed + 2)
        sample.note = "文 \(seed * 100 + 3) text"
        sample.revision = -Int32(seed * 100 + 4)
        return sample
    }
}

extension PointsV1.GetProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListProgrammesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListProgrammesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.programmes = [PointsV1.Programme.sample(seed + 1), PointsV1.Programme.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ActivateProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.activeFrom = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.ArchiveProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ProgrammeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.programme = PointsV1.Programme.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PreviewEarningRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 5) % PointsV1.Channel.allCases.count]
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.OrderLine.sample(seed + 7), PointsV1.OrderLine.sample(seed + 47)]
        sample.programmeId = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension PointsV1.PreviewEarningReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.capped = -Int64(seed * 10_000_000_000 + 2)
        sample.linePoints = [-Int64(seed * 10_000_000_000 + 3), -Int64(seed * 10_000_000_000 + 43)]
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 4), PointsV1.ExplanationStep.sample(seed + 44)]
        sample.programmeId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.BacktestRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.BacktestFigures: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.capped = -Int64(seed * 10_000_000_000 + 2)
        sample.liabilityMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.BacktestMember: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pointsBefore = -Int64(seed * 10_000_000_000 + 2)
        sample.pointsAfter = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.LevelTransition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.fromLevel = "文 \(seed * 100 + 1) text"
        sample.toLevel = "文 \(seed * 100 + 2) text"
        sample.members = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.BacktestLevels: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.effect = PointsV1.BacktestLevelEffect.allCases[(seed + 1) % PointsV1.BacktestLevelEffect.allCases.count]
        sample.schemeVersion = -Int32(seed * 100 + 2)
        sample.membersChanged = -Int64(seed * 10_000_000_000 + 3)
        sample.membersRaised = -Int64(seed * 10_000_000_000 + 4)
        sample.membersLowered = -Int64(seed * 10_000_000_000 + 5)
        sample.transitions = [PointsV1.LevelTransition.sample(seed + 6), PointsV1.LevelTransition.sample(seed + 46)]
        sample.conditionsLeftOut = -Int32(seed * 100 + 7)
        return sample
    }
}

extension PointsV1.BacktestReport: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = -Int64(seed * 10_000_000_000 + 1)
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.active = PointsV1.BacktestFigures.sample(seed + 3)
        sample.draft = PointsV1.BacktestFigures.sample(seed + 4)
        sample.membersWithMore = -Int64(seed * 10_000_000_000 + 5)
        sample.membersWithLess = -Int64(seed * 10_000_000_000 + 6)
        sample.mostAffected = [PointsV1.BacktestMember.sample(seed + 7), PointsV1.BacktestMember.sample(seed + 47)]
        sample.ordersPerSecond = -Int64(seed * 10_000_000_000 + 8)
        sample.levels = PointsV1.BacktestLevels.sample(seed + 9)
        return sample
    }
}

extension PointsV1.BacktestProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.ordersDone = -Int64(seed * 10_000_000_000 + 1)
        sample.ordersTotal = -Int64(seed * 10_000_000_000 + 2)
        sample.report = PointsV1.BacktestReport.sample(seed + 3)
        return sample
    }
}

extension PointsV1.PunchCardPlanDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.priceMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.uses = -Int32(seed * 100 + 3)
        sample.bonusUses = -Int32(seed * 100 + 4)
        sample.days = -Int32(seed * 100 + 5)
        sample.storeIds = ["文 \(seed * 100 + 6) text", "文 \(seed * 100 + 46) text"]
        sample.listPriceMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.forfeits = true
        return sample
    }
}

extension PointsV1.PunchCardPlan: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = PointsV1.PunchCardPlanDefinition.sample(seed + 2)
        sample.archived = true
        return sample
    }
}

extension PointsV1.CreatePunchCardPlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = PointsV1.PunchCardPlanDefinition.sample(seed + 1)
        return sample
    }
}

extension PointsV1.ArchivePunchCardPlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.PunchCardPlanReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plan = PointsV1.PunchCardPlan.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListPunchCardPlansRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListPunchCardPlansReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plans = [PointsV1.PunchCardPlan.sample(seed + 1), PointsV1.PunchCardPlan.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PunchCard: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.planId = "文 \(seed * 100 + 2) text"
        sample.name = PatronV1.Text.sample(seed + 3)
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.state = PointsV1.PunchCardState.allCases[(seed + 5) % PointsV1.PunchCardState.allCases.count]
        sample.priceMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.uses = -Int32(seed * 100 + 7)
        sample.used = -Int32(seed * 100 + 8)
        sample.remaining = -Int32(seed * 100 + 9)
        sample.liabilityMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.refundableMinor = -Int64(seed * 10_000_000_000 + 11)
        sample.soldAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.PunchCardEntry: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.seq = -Int64(seed * 10_000_000_000 + 2)
        sample.kind = PointsV1.PunchCardEntryKind.allCases[(seed + 3) % PointsV1.PunchCardEntryKind.allCases.count]
        sample.uses = -Int32(seed * 100 + 4)
        sample.liabilityMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.revenueMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.breakageMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.liabilityAfterMinor = -Int64(seed * 10_000_000_000 + 9)
        sample.remainingAfter = -Int32(seed * 100 + 10)
        sample.undoesId = "文 \(seed * 100 + 11) text"
        sample.storeId = "文 \(seed * 100 + 12) text"
        sample.terminalId = "文 \(seed * 100 + 13) text"
        sample.staffId = "文 \(seed * 100 + 14) text"
        sample.reason = "文 \(seed * 100 + 15) text"
        sample.reference = "文 \(seed * 100 + 16) text"
        sample.businessDate = "文 \(seed * 100 + 17) text"
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000018 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.SellPunchCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.planId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.memberCode = "文 \(seed * 100 + 3) text"
        sample.phone = "文 \(seed * 100 + 4) text"
        sample.storeId = "文 \(seed * 100 + 5) text"
        sample.terminalId = "文 \(seed * 100 + 6) text"
        sample.staffId = "文 \(seed * 100 + 7) text"
        sample.tender = PointsV1.TenderType.allCases[(seed + 8) % PointsV1.TenderType.allCases.count]
        sample.paymentId = "文 \(seed * 100 + 9) text"
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 10)
        return sample
    }
}

extension PointsV1.UsePunchCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.reference = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.UndoPunchCardUseRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.useId = "文 \(seed * 100 + 2) text"
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.RefundPunchCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        sample.tender = PointsV1.TenderType.allCases[(seed + 3) % PointsV1.TenderType.allCases.count]
        sample.reference = "文 \(seed * 100 + 4) text"
        sample.refundMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.storeId = "文 \(seed * 100 + 6) text"
        sample.terminalId = "文 \(seed * 100 + 7) text"
        return sample
    }
}

extension PointsV1.PunchCardReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.card = PointsV1.PunchCard.sample(seed + 1)
        sample.entry = PointsV1.PunchCardEntry.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetPunchCardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListPunchCardsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListMyPunchCardsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListPunchCardsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cards = [PointsV1.PunchCard.sample(seed + 1), PointsV1.PunchCard.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListPunchCardEntriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListPunchCardEntriesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.entries = [PointsV1.PunchCardEntry.sample(seed + 1), PointsV1.PunchCardEntry.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PunchCardEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cardId = "文 \(seed * 100 + 1) text"
        sample.planId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.entry = PointsV1.PunchCardEntry.sample(seed + 4)
        sample.state = PointsV1.PunchCardState.allCases[(seed + 5) % PointsV1.PunchCardState.allCases.count]
        return sample
    }
}

extension PointsV1.RewardDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.description = PatronV1.Text.sample(seed + 2)
        sample.kind = PointsV1.RewardKind.allCases[(seed + 3) % PointsV1.RewardKind.allCases.count]
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.memberLimit = PointsV1.EventLimit.sample(seed + 6)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.storeIds = ["文 \(seed * 100 + 9) text", "文 \(seed * 100 + 49) text"]
        sample.when = PatronV1.Json.sample(seed + 10)
        sample.codeDays = -Int32(seed * 100 + 11)
        sample.forfeits = true
        sample.levelCode = "文 \(seed * 100 + 13) text"
        sample.earlyWhen = PatronV1.Json.sample(seed + 14)
        sample.earlyHours = -Int32(seed * 100 + 15)
        return sample
    }
}

extension PointsV1.Reward: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.RewardState.allCases[(seed + 2) % PointsV1.RewardState.allCases.count]
        sample.definition = PointsV1.RewardDefinition.sample(seed + 3)
        sample.version = -Int32(seed * 100 + 4)
        sample.stock = PointsV1.RewardStock.sample(seed + 5)
        return sample
    }
}

extension PointsV1.RewardStock: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.total = -Int64(seed * 10_000_000_000 + 1)
        sample.taken = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.CreateRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = PointsV1.RewardDefinition.sample(seed + 1)
        sample.stock = PointsV1.RewardStock.sample(seed + 2)
        sample.active = true
        return sample
    }
}

extension PointsV1.UpdateRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = PointsV1.RewardDefinition.sample(seed + 2)
        sample.version = -Int32(seed * 100 + 3)
        return sample
    }
}

extension PointsV1.SetRewardStateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.RewardState.allCases[(seed + 2) % PointsV1.RewardState.allCases.count]
        return sample
    }
}

extension PointsV1.RestockRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.change = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.RewardReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.reward = PointsV1.Reward.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListRewardsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.RewardState.allCases[(seed + 1) % PointsV1.RewardState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListRewardsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rewards = [PointsV1.Reward.sample(seed + 1), PointsV1.Reward.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.GetRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.Redemption: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.RedemptionState.allCases[(seed + 2) % PointsV1.RedemptionState.allCases.count]
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.rewardId = "文 \(seed * 100 + 4) text"
        sample.rewardName = PatronV1.Text.sample(seed + 5)
        sample.quantity = -Int64(seed * 10_000_000_000 + 6)
        sample.points = -Int64(seed * 10_000_000_000 + 7)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.code = "文 \(seed * 100 + 9) text"
        sample.issuedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.redeemedAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 13) text"
        sample.terminalId = "文 \(seed * 100 + 14) text"
        sample.staffId = "文 \(seed * 100 + 15) text"
        return sample
    }
}

extension PointsV1.PreviewRedemptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rewardId = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PreviewRedemptionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.possible = true
        sample.reason = "文 \(seed * 100 + 2) text"
        sample.details = [PatronV1.Fact.sample(seed + 3), PatronV1.Fact.sample(seed + 43)]
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.availableAfter = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.RedeemRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rewardId = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.RedemptionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.redemption = PointsV1.Redemption.sample(seed + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListMyRedemptionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListMyRedemptionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.redemptions = [PointsV1.Redemption.sample(seed + 1), PointsV1.Redemption.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CancelRedemptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ScanCodeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.RefundRedemptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.RedemptionEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.redemptionId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.rewardId = "文 \(seed * 100 + 3) text"
        sample.state = PointsV1.RedemptionState.allCases[(seed + 4) % PointsV1.RedemptionState.allCases.count]
        sample.quantity = -Int64(seed * 10_000_000_000 + 5)
        sample.points = -Int64(seed * 10_000_000_000 + 6)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.storeId = "文 \(seed * 100 + 8) text"
        sample.businessDate = "文 \(seed * 100 + 9) text"
        sample.levelCode = "文 \(seed * 100 + 10) text"
        sample.levelUntil = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.RiskFlag: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.kind = "文 \(seed * 100 + 3) text"
        sample.state = PointsV1.RiskFlagState.allCases[(seed + 4) % PointsV1.RiskFlagState.allCases.count]
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.points = -Int64(seed * 10_000_000_000 + 6)
        sample.holds = true
        sample.raisedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.decidedBy = "文 \(seed * 100 + 9) text"
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.reason = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.ListRiskFlagsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.RiskFlagState.allCases[(seed + 1) % PointsV1.RiskFlagState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListRiskFlagsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.flags = [PointsV1.RiskFlag.sample(seed + 1), PointsV1.RiskFlag.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideRiskFlagRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideRiskFlagReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.flag = PointsV1.RiskFlag.sample(seed + 1)
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ReferralReview: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.friendId = "文 \(seed * 100 + 1) text"
        sample.referrerId = "文 \(seed * 100 + 2) text"
        sample.state = PointsV1.ReferralState.allCases[(seed + 3) % PointsV1.ReferralState.allCases.count]
        sample.flags = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
        sample.notedAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.qualifiedAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.rewardedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.orderId = "文 \(seed * 100 + 9) text"
        sample.verdict = PointsV1.ReferralVerdict.allCases[(seed + 10) % PointsV1.ReferralVerdict.allCases.count]
        sample.decidedBy = "文 \(seed * 100 + 11) text"
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.reason = "文 \(seed * 100 + 13) text"
        return sample
    }
}

extension PointsV1.ListReferralReviewsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.ReferralState.allCases[(seed + 1) % PointsV1.ReferralState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListReferralReviewsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.referrals = [PointsV1.ReferralReview.sample(seed + 1), PointsV1.ReferralReview.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideReferralRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.friendId = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideReferralReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.referral = PointsV1.ReferralReview.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.RiskFlaggedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.flagId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.kind = "文 \(seed * 100 + 3) text"
        sample.businessDate = "文 \(seed * 100 + 4) text"
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        sample.holds = true
        return sample
    }
}

extension PointsV1.SubscriptionPlanDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.priceMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.count = -Int32(seed * 100 + 3)
        sample.unit = PointsV1.SubscriptionUnit.allCases[(seed + 4) % PointsV1.SubscriptionUnit.allCases.count]
        sample.noticeDays = -Int32(seed * 100 + 5)
        sample.retryDays = [-Int32(seed * 100 + 6), -Int32(seed * 100 + 46)]
        return sample
    }
}

extension PointsV1.SubscriptionPlan: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = PointsV1.SubscriptionPlanDefinition.sample(seed + 2)
        sample.archived = true
        return sample
    }
}

extension PointsV1.CreateSubscriptionPlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = PointsV1.SubscriptionPlanDefinition.sample(seed + 1)
        return sample
    }
}

extension PointsV1.ArchiveSubscriptionPlanRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.SubscriptionPlanReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plan = PointsV1.SubscriptionPlan.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListSubscriptionPlansRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListSubscriptionPlansReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.plans = [PointsV1.SubscriptionPlan.sample(seed + 1), PointsV1.SubscriptionPlan.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.Subscription: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.planId = "文 \(seed * 100 + 2) text"
        sample.name = PatronV1.Text.sample(seed + 3)
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.state = PointsV1.SubscriptionState.allCases[(seed + 5) % PointsV1.SubscriptionState.allCases.count]
        sample.priceMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.period = -Int32(seed * 100 + 7)
        sample.periodStart = "文 \(seed * 100 + 8) text"
        sample.periodEnd = "文 \(seed * 100 + 9) text"
        sample.cancelled = true
        sample.nextCharge = "文 \(seed * 100 + 11) text"
        sample.attempts = -Int32(seed * 100 + 12)
        sample.startedAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        sample.endedAt = Instant(microsecondsSinceEpoch: 1700000000000014 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.SubscriptionCharge: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.period = -Int32(seed * 100 + 2)
        sample.state = PointsV1.SubscriptionChargeState.allCases[(seed + 3) % PointsV1.SubscriptionChargeState.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.attempts = -Int32(seed * 100 + 5)
        sample.reference = "文 \(seed * 100 + 6) text"
        sample.declineReason = "文 \(seed * 100 + 7) text"
        sample.firstTriedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.StartSubscriptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.planId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.memberCode = "文 \(seed * 100 + 3) text"
        sample.phone = "文 \(seed * 100 + 4) text"
        sample.paymentId = "文 \(seed * 100 + 5) text"
        sample.paidMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.contractId = "文 \(seed * 100 + 7) text"
        sample.storeId = "文 \(seed * 100 + 8) text"
        sample.terminalId = "文 \(seed * 100 + 9) text"
        sample.tender = PointsV1.TenderType.allCases[(seed + 10) % PointsV1.TenderType.allCases.count]
        return sample
    }
}

extension PointsV1.SubscriptionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subscription = PointsV1.Subscription.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CancelSubscriptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ResumeSubscriptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.GetSubscriptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListSubscriptionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListMySubscriptionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListSubscriptionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subscriptions = [PointsV1.Subscription.sample(seed + 1), PointsV1.Subscription.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListSubscriptionChargesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListSubscriptionChargesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.charges = [PointsV1.SubscriptionCharge.sample(seed + 1), PointsV1.SubscriptionCharge.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SubscriptionEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subscriptionId = "文 \(seed * 100 + 1) text"
        sample.planId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.state = PointsV1.SubscriptionState.allCases[(seed + 4) % PointsV1.SubscriptionState.allCases.count]
        sample.period = -Int32(seed * 100 + 5)
        sample.periodStart = "文 \(seed * 100 + 6) text"
        sample.periodEnd = "文 \(seed * 100 + 7) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.nextCharge = "文 \(seed * 100 + 9) text"
        sample.reason = "文 \(seed * 100 + 10) text"
        return sample
    }
}

extension PointsV1.OpenShiftRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.terminalId = "文 \(seed * 100 + 2) text"
        sample.staffId = "文 \(seed * 100 + 3) text"
        sample.openingFloatMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.MoveCashRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.kind = PointsV1.CashMoveKind.allCases[(seed + 2) % PointsV1.CashMoveKind.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.CountedTender: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.type = PointsV1.TenderType.allCases[(seed + 1) % PointsV1.TenderType.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.CountShiftRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.counted = [PointsV1.CountedTender.sample(seed + 2), PointsV1.CountedTender.sample(seed + 42)]
        return sample
    }
}

extension PointsV1.DifferenceReason: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.type = PointsV1.TenderType.allCases[(seed + 1) % PointsV1.TenderType.allCases.count]
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CloseShiftRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reasons = [PointsV1.DifferenceReason.sample(seed + 2), PointsV1.DifferenceReason.sample(seed + 42)]
        return sample
    }
}

extension PointsV1.CorrectShiftRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.type = PointsV1.TenderType.allCases[(seed + 2) % PointsV1.TenderType.allCases.count]
        sample.changeMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ShiftTender: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.type = PointsV1.TenderType.allCases[(seed + 1) % PointsV1.TenderType.allCases.count]
        sample.salesMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.refundsMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.tipsMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.drawerMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.expectedMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.countedMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.differenceMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.reason = "文 \(seed * 100 + 9) text"
        sample.correctedMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.prepaidMinor = -Int64(seed * 10_000_000_000 + 11)
        sample.paidOutMinor = -Int64(seed * 10_000_000_000 + 12)
        return sample
    }
}

extension PointsV1.CashMove: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = PointsV1.CashMoveKind.allCases[(seed + 1) % PointsV1.CashMoveKind.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        sample.movedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.actor = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.Shift: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.ShiftState.allCases[(seed + 2) % PointsV1.ShiftState.allCases.count]
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.terminalId = "文 \(seed * 100 + 4) text"
        sample.staffId = "文 \(seed * 100 + 5) text"
        sample.businessDate = "文 \(seed * 100 + 6) text"
        sample.currency = "文 \(seed * 100 + 7) text"
        sample.openingFloatMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.openedAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.countedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.closedBy = "文 \(seed * 100 + 12) text"
        sample.cashMoves = [PointsV1.CashMove.sample(seed + 13), PointsV1.CashMove.sample(seed + 53)]
        sample.tenders = [PointsV1.ShiftTender.sample(seed + 14), PointsV1.ShiftTender.sample(seed + 54)]
        sample.orderCount = -Int64(seed * 10_000_000_000 + 15)
        sample.refundCount = -Int64(seed * 10_000_000_000 + 16)
        sample.discounts = [PointsV1.DayDiscount.sample(seed + 17), PointsV1.DayDiscount.sample(seed + 57)]
        sample.punchCards = PointsV1.DayPunchCards.sample(seed + 18)
        return sample
    }
}

extension PointsV1.ShiftReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.shift = PointsV1.Shift.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetShiftRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListShiftsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        sample.pageSize = -Int32(seed * 100 + 3)
        sample.pageToken = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ListShiftsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.shifts = [PointsV1.Shift.sample(seed + 1), PointsV1.Shift.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CloseDayRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.GetDayRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DayTender: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.type = PointsV1.TenderType.allCases[(seed + 1) % PointsV1.TenderType.allCases.count]
        sample.salesMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.refundsMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.tipsMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.prepaidMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.paidOutMinor = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.DayDiscount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kind = MarketingV1.AppliedKind.allCases[(seed + 1) % MarketingV1.AppliedKind.allCases.count]
        sample.offerId = "文 \(seed * 100 + 2) text"
        sample.useCount = -Int64(seed * 10_000_000_000 + 3)
        sample.discountMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.DayPunchCards: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.soldCount = -Int64(seed * 10_000_000_000 + 1)
        sample.soldMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.usedCount = -Int64(seed * 10_000_000_000 + 3)
        sample.usedMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.givenBackCount = -Int64(seed * 10_000_000_000 + 5)
        sample.givenBackMinor = -Int64(seed * 10_000_000_000 + 6)
        sample.refundedCount = -Int64(seed * 10_000_000_000 + 7)
        sample.refundedMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.endedCount = -Int64(seed * 10_000_000_000 + 9)
        sample.forfeitedMinor = -Int64(seed * 10_000_000_000 + 10)
        return sample
    }
}

extension PointsV1.DayFigures: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.businessDate = "文 \(seed * 100 + 1) text"
        sample.orderCount = -Int64(seed * 10_000_000_000 + 2)
        sample.salesMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.refundCount = -Int64(seed * 10_000_000_000 + 4)
        sample.refundsMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.tenders = [PointsV1.DayTender.sample(seed + 6), PointsV1.DayTender.sample(seed + 46)]
        sample.discounts = [PointsV1.DayDiscount.sample(seed + 7), PointsV1.DayDiscount.sample(seed + 47)]
        sample.punchCards = PointsV1.DayPunchCards.sample(seed + 8)
        return sample
    }
}

extension PointsV1.Day: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        sample.currency = "文 \(seed * 100 + 3) text"
        sample.closedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.closedBy = "文 \(seed * 100 + 5) text"
        sample.figures = PointsV1.DayFigures.sample(seed + 6)
        sample.late = [PointsV1.DayFigures.sample(seed + 7), PointsV1.DayFigures.sample(seed + 47)]
        sample.differenceMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.shiftCount = -Int64(seed * 10_000_000_000 + 9)
        return sample
    }
}

extension PointsV1.DayReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.day = PointsV1.Day.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.BillLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.payers = [-Int32(seed * 100 + 2), -Int32(seed * 100 + 42)]
        return sample
    }
}

extension PointsV1.SplitBillRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.lines = [PointsV1.BillLine.sample(seed + 1), PointsV1.BillLine.sample(seed + 41)]
        sample.people = -Int32(seed * 100 + 2)
        sample.mode = PointsV1.SplitMode.allCases[(seed + 3) % PointsV1.SplitMode.allCases.count]
        sample.amountsMinor = [-Int64(seed * 10_000_000_000 + 4), -Int64(seed * 10_000_000_000 + 44)]
        sample.servicePermille = -Int32(seed * 100 + 5)
        return sample
    }
}

extension PointsV1.BillShare: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.lineAmountsMinor = [-Int64(seed * 10_000_000_000 + 1), -Int64(seed * 10_000_000_000 + 41)]
        sample.serviceMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.totalMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.SplitBillReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subtotalMinor = -Int64(seed * 10_000_000_000 + 1)
        sample.serviceMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.shares = [PointsV1.BillShare.sample(seed + 4), PointsV1.BillShare.sample(seed + 44)]
        return sample
    }
}

extension PointsV1.RecordTipRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.terminalId = "文 \(seed * 100 + 2) text"
        sample.staffId = "文 \(seed * 100 + 3) text"
        sample.orderExternalId = "文 \(seed * 100 + 4) text"
        sample.type = PointsV1.TenderType.allCases[(seed + 5) % PointsV1.TenderType.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.RecordTipReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        sample.replayed = true
        return sample
    }
}

extension PointsV1.SumTipsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.fromDate = "文 \(seed * 100 + 2) text"
        sample.toDate = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.StaffTips: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.staffId = "文 \(seed * 100 + 1) text"
        sample.tipCount = -Int64(seed * 10_000_000_000 + 2)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.SumTipsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.currency = "文 \(seed * 100 + 1) text"
        sample.tips = [PointsV1.StaffTips.sample(seed + 2), PointsV1.StaffTips.sample(seed + 42)]
        return sample
    }
}

extension PointsV1.SpendRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SpendReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.balance = PointsV1.PointsBalance.sample(seed + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.RestoreSpendRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.RestoreSpendReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PlaceHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.ttlSeconds = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.PointsHold: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.points = -Int64(seed * 10_000_000_000 + 3)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.PlaceHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.hold = PointsV1.PointsHold.sample(seed + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CaptureHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.CaptureHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.balance = PointsV1.PointsBalance.sample(seed + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.VoidHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.VoidHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.PointsBalance.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CheckInRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.CheckInReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.streak = -Int64(seed * 10_000_000_000 + 2)
        sample.businessDate = "文 \(seed * 100 + 3) text"
        sample.balance = PointsV1.PointsBalance.sample(seed + 4)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.AdjustPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.AdjustPointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        sample.approvalId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.TransferPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.message = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.TransferPointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CompensateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.complaintId = "文 \(seed * 100 + 3) text"
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.PointsGrant: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.granted = -Int64(seed * 10_000_000_000 + 2)
        sample.remaining = -Int64(seed * 10_000_000_000 + 3)
        sample.held = -Int64(seed * 10_000_000_000 + 4)
        sample.state = "文 \(seed * 100 + 5) text"
        sample.earnedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.activatesAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.awaitedEvent = "文 \(seed * 100 + 8) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.sourceType = "文 \(seed * 100 + 10) text"
        sample.sourceId = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.ListGrantsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pending = true
        sample.pageSize = -Int32(seed * 100 + 3)
        sample.pageToken = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ListGrantsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grants = [PointsV1.PointsGrant.sample(seed + 1), PointsV1.PointsGrant.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SettleGrantRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grantId = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SettleGrantReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.uncollected = -Int64(seed * 10_000_000_000 + 2)
        sample.balance = PointsV1.PointsBalance.sample(seed + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.FreezePointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.frozen = true
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.FreezePointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.frozen = true
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PointsChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.kind = "文 \(seed * 100 + 2) text"
        sample.delta = -Int64(seed * 10_000_000_000 + 3)
        sample.debtDelta = -Int64(seed * 10_000_000_000 + 4)
        sample.available = -Int64(seed * 10_000_000_000 + 5)
        sample.pending = -Int64(seed * 10_000_000_000 + 6)
        sample.debt = -Int64(seed * 10_000_000_000 + 7)
        sample.seq = -Int64(seed * 10_000_000_000 + 8)
        sample.sourceType = "文 \(seed * 100 + 9) text"
        sample.sourceId = "文 \(seed * 100 + 10) text"
        sample.businessDate = "文 \(seed * 100 + 11) text"
        return sample
    }
}
