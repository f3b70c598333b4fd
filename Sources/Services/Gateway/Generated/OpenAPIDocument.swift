// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

/// The OpenAPI 3.1 document, as in docs/openapi.json.
enum OpenAPIDocument {
    static let json: StaticString = #"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Patron",
    "version": "1.0.0",
    "summary": "Membership and loyalty for shops, from one to a chain.",
    "description": "JSON is lowerCamelCase. 64-bit numbers are strings, and are accepted as numbers too. Money is in minor units, times are RFC 3339 in UTC, ids are UUIDs. Unknown fields and duplicate keys are refused.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:8080",
      "description": "make run"
    }
  ],
  "tags": [
    {
      "name": "Dashboard"
    },
    {
      "name": "CouponJobs"
    },
    {
      "name": "CouponLimitSettings"
    },
    {
      "name": "Points"
    },
    {
      "name": "Orders"
    },
    {
      "name": "CouponTemplates"
    },
    {
      "name": "Coupons"
    },
    {
      "name": "GiftStocks"
    },
    {
      "name": "Items"
    },
    {
      "name": "OfflineCoupons"
    },
    {
      "name": "PromoCodes"
    },
    {
      "name": "Promotions"
    },
    {
      "name": "Uploads"
    },
    {
      "name": "Attributes"
    },
    {
      "name": "Audit"
    },
    {
      "name": "Benefits"
    },
    {
      "name": "Codes"
    },
    {
      "name": "Consents"
    },
    {
      "name": "Members"
    },
    {
      "name": "Deregistrations"
    },
    {
      "name": "Exports"
    },
    {
      "name": "Labels"
    },
    {
      "name": "LevelGrants"
    },
    {
      "name": "LevelSchemes"
    },
    {
      "name": "MemberMerges"
    },
    {
      "name": "Organisation"
    },
    {
      "name": "Profiles"
    },
    {
      "name": "Reveal"
    },
    {
      "name": "MemberSearch"
    },
    {
      "name": "Accounts"
    },
    {
      "name": "Approvals"
    },
    {
      "name": "Books"
    },
    {
      "name": "Checkouts"
    },
    {
      "name": "Earning"
    },
    {
      "name": "OrderHistory"
    },
    {
      "name": "OrderIntake"
    },
    {
      "name": "Invoices"
    },
    {
      "name": "StoredValue"
    },
    {
      "name": "Offline"
    },
    {
      "name": "OnlineOrders"
    },
    {
      "name": "Payments"
    },
    {
      "name": "PlatformOrders"
    },
    {
      "name": "Programmes"
    },
    {
      "name": "PunchCards"
    },
    {
      "name": "Rewards"
    },
    {
      "name": "Risk"
    },
    {
      "name": "Subscriptions"
    },
    {
      "name": "Tills"
    },
    {
      "name": "Wallet"
    }
  ],
  "paths": {
    "/v1/analytics/today": {
      "get": {
        "operationId": "Dashboard.GetToday",
        "tags": [
          "Dashboard"
        ],
        "summary": "The figures of one business date.",
        "description": "The figures of one business date.",
        "parameters": [
          {
            "name": "businessDate",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "ISO business date; today by the merchant's clock where absent."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetTodayReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "analytics.read"
      }
    },
    "/v1/approvals": {
      "get": {
        "operationId": "Approvals.List",
        "tags": [
          "Approvals"
        ],
        "summary": "What waits for a second person, or was decided.",
        "description": "What waits for a second person, or was decided.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/ApprovalState"
            },
            "description": "Those that wait where absent."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListApprovalsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "approvals.read"
      }
    },
    "/v1/approvals/{id}:approve": {
      "post": {
        "operationId": "Approvals.Approve",
        "tags": [
          "Approvals"
        ],
        "summary": "Approves and carries out, in one transaction.",
        "description": "Approves and carries out, in one transaction.\n\nErrors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED, SECOND_PERSON_NEEDED, INSUFFICIENT_POINTS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters; a rejection has one."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideApprovalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "approvals.decide"
      }
    },
    "/v1/approvals/{id}:reject": {
      "post": {
        "operationId": "Approvals.Reject",
        "tags": [
          "Approvals"
        ],
        "summary": "Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED.",
        "description": "Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED. Whoever asked may take it back so.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters; a rejection has one."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideApprovalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "approvals.decide"
      }
    },
    "/v1/audit-rows": {
      "get": {
        "operationId": "Audit.List",
        "tags": [
          "Audit"
        ],
        "summary": "Deeds within the merchant.",
        "description": "Deeds within the merchant.",
        "parameters": [
          {
            "name": "object",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Id of what was done to; empty: all."
          },
          {
            "name": "actor",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Id of who did it; empty: all."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListAuditRowsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "audit.read"
      }
    },
    "/v1/auth/sms-codes": {
      "post": {
        "operationId": "Members.SendSmsCode",
        "tags": [
          "Members"
        ],
        "summary": "Sends a code to a phone.",
        "description": "Sends a code to a phone. The answer is the same whether or not the phone is known.\n\nErrors: INVALID_PHONE, SMS_TOO_FREQUENT, SMS_PROVIDER_MISSING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SendSmsCodeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SendSmsCodeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "members.send_code"
      }
    },
    "/v1/auth/tokens": {
      "post": {
        "operationId": "Members.IssueTokens",
        "tags": [
          "Members"
        ],
        "summary": "Issues an access and a refresh token to a member.",
        "description": "Issues an access and a refresh token to a member.\n\nErrors: INVALID_PHONE, INVALID_SMS_CODE, INVALID_REFRESH_TOKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueTokensRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueTokensReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "members.log_in"
      }
    },
    "/v1/benefits:scan": {
      "post": {
        "operationId": "Benefits.Scan",
        "tags": [
          "Benefits"
        ],
        "summary": "Uses a claim up at a till, once.",
        "description": "Uses a claim up at a till, once.\n\nErrors: CODE_NOT_FOUND, CODE_USED with when, CODE_EXPIRED, STORE_NOT_FOUND, OUT_OF_SCOPE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScanBenefitRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BenefitClaimReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "benefits.scan"
      }
    },
    "/v1/bills:split": {
      "post": {
        "operationId": "Tills.SplitBill",
        "tags": [
          "Tills"
        ],
        "summary": "What each of several people pays, to the smallest coin; nothing is kept.",
        "description": "What each of several people pays, to the smallest coin; nothing is kept.\nErrors: INVALID_ARGUMENT, AMOUNT_OUT_OF_RANGE.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SplitBillRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SplitBillReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.read"
      }
    },
    "/v1/callbacks/alipay/{merchant_id}": {
      "post": {
        "operationId": "Payments.HandleAlipayNotice",
        "tags": [
          "Payments"
        ],
        "summary": "The call-back of Alipay for a merchant of Patron, proven by its signature.",
        "description": "The call-back of Alipay for a merchant of Patron, proven by its signature.",
        "parameters": [
          {
            "name": "merchant_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of Patron: whose keys prove it."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "*/*": {
              "schema": {}
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "*/*": {
                "schema": {}
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": []
      }
    },
    "/v1/callbacks/wechat-pay/{merchant_id}": {
      "post": {
        "operationId": "Payments.HandleWeChatPayNotice",
        "tags": [
          "Payments"
        ],
        "summary": "The call-back of WeChat Pay for a merchant of Patron, proven by its signature.",
        "description": "The call-back of WeChat Pay for a merchant of Patron, proven by its signature.",
        "parameters": [
          {
            "name": "merchant_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of Patron: whose keys prove it."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "*/*": {
              "schema": {}
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "*/*": {
                "schema": {}
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": []
      }
    },
    "/v1/checkouts/{id}": {
      "get": {
        "operationId": "Checkouts.Get",
        "tags": [
          "Checkouts"
        ],
        "summary": "A checkout as it stands.",
        "description": "A checkout as it stands. Errors: CHECKOUT_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Checkout"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "orders.hold"
      }
    },
    "/v1/checkouts/{id}:capture": {
      "post": {
        "operationId": "Checkouts.Capture",
        "tags": [
          "Checkouts"
        ],
        "summary": "Makes the order of what is held, and earns its points, in one transaction.",
        "description": "Makes the order of what is held, and earns its points, in one transaction.\n\nErrors: CHECKOUT_NOT_FOUND, CHECKOUT_CLOSED, HOLD_EXPIRED, TENDERS_DO_NOT_ADD_UP,\nINVALID_ARGUMENT, PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, EARNING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "How a held basket is paid.",
                "properties": {
                  "tenders": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Tender"
                    },
                    "maxItems": 1000,
                    "description": "Their sum is what is payable; stored value is at most what was held. May be empty where nothing\nis payable, or where the stored value that was held pays it all."
                  },
                  "paidAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Now where absent."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.hold"
      }
    },
    "/v1/checkouts/{id}:void": {
      "post": {
        "operationId": "Checkouts.Void",
        "tags": [
          "Checkouts"
        ],
        "summary": "Gives back what is held.",
        "description": "Gives back what is held. Errors: CHECKOUT_NOT_FOUND, CHECKOUT_CLOSED, HOLD_EXPIRED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Which held basket is given up, and why.",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Checkout"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "orders.hold"
      }
    },
    "/v1/consent-texts": {
      "get": {
        "operationId": "Consents.ListTexts",
        "tags": [
          "Consents"
        ],
        "summary": "The words in force, for whom is about to register.",
        "description": "The words in force, for whom is about to register.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListConsentTextsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "consents.read"
      },
      "post": {
        "operationId": "Consents.PublishText",
        "tags": [
          "Consents"
        ],
        "summary": "Publishes the next version of the words for a purpose, in force at once.",
        "description": "Publishes the next version of the words for a purpose, in force at once.\n\nErrors: INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PublishConsentTextRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublishConsentTextReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "consents.publish"
      }
    },
    "/v1/coupon-jobs": {
      "get": {
        "operationId": "CouponJobs.List",
        "tags": [
          "CouponJobs"
        ],
        "summary": "Jobs, newest first, by page.",
        "description": "Jobs, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListIssueJobsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.bulk"
      },
      "post": {
        "operationId": "CouponJobs.Start",
        "tags": [
          "CouponJobs"
        ],
        "summary": "Begins to issue; a member gets one coupon of the job, however often it starts again.",
        "description": "Begins to issue; a member gets one coupon of the job, however often it starts again.\n\nErrors: INVALID_ARGUMENT, OUT_OF_SCOPE, STORE_NOT_FOUND, TEMPLATE_NOT_FOUND,\nCOUPON_NOT_AVAILABLE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/StartIssueJobRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueJobReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.bulk"
      }
    },
    "/v1/coupon-jobs/{id}": {
      "get": {
        "operationId": "CouponJobs.Get",
        "tags": [
          "CouponJobs"
        ],
        "summary": "How far it has come.",
        "description": "How far it has come. Errors: JOB_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueJob"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.bulk"
      }
    },
    "/v1/coupon-jobs/{id}:cancel": {
      "post": {
        "operationId": "CouponJobs.Cancel",
        "tags": [
          "CouponJobs"
        ],
        "summary": "Stops a job; what it has issued stays.",
        "description": "Stops a job; what it has issued stays. Errors: JOB_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names a job.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueJobReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.bulk"
      }
    },
    "/v1/coupon-jobs:count": {
      "post": {
        "operationId": "CouponJobs.Count",
        "tags": [
          "CouponJobs"
        ],
        "summary": "How many members a job of this audience would find, before it begins.",
        "description": "How many members a job of this audience would find, before it begins.\n\nErrors: INVALID_ARGUMENT with the field, OUT_OF_SCOPE, STORE_NOT_FOUND.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CountIssueAudienceRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CountIssueAudienceReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.bulk"
      }
    },
    "/v1/coupon-settings": {
      "get": {
        "operationId": "CouponLimitSettings.Get",
        "tags": [
          "CouponLimitSettings"
        ],
        "summary": "The newest version.",
        "description": "The newest version.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponSettings"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.read"
      },
      "post": {
        "operationId": "CouponLimitSettings.Set",
        "tags": [
          "CouponLimitSettings"
        ],
        "summary": "Makes the next version; it holds five seconds later, everywhere at once.",
        "description": "Makes the next version; it holds five seconds later, everywhere at once.\n\nErrors: INVALID_ARGUMENT with the field, REVISION_CONFLICT where another version is newer.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetCouponSettingsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponSettingsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.edit"
      }
    },
    "/v1/coupon-templates": {
      "get": {
        "operationId": "CouponTemplates.List",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "Templates, newest first, by page.",
        "description": "Templates, newest first, by page.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/TemplateState"
            },
            "description": "Staff: those of this state, or of all. Members see those that they may claim."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListTemplatesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.read"
      },
      "post": {
        "operationId": "CouponTemplates.Create",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "Writes a draft.",
        "description": "Writes a draft. Errors: INVALID_ARGUMENT with the field that makes no sense, or whose validity\nis longer than the merchant's limit (CouponSettings); STORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateTemplateRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.edit"
      }
    },
    "/v1/coupon-templates/{id}": {
      "get": {
        "operationId": "CouponTemplates.Get",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "One template.",
        "description": "One template. Errors: TEMPLATE_NOT_FOUND; also for members, where they may not claim it.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponTemplate"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.read"
      },
      "patch": {
        "operationId": "CouponTemplates.Update",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "Writes the next version; coupons that are out keep what they were issued by.",
        "description": "Writes the next version; coupons that are out keep what they were issued by.\n\nErrors: INVALID_ARGUMENT as Create, STORE_NOT_FOUND, TEMPLATE_NOT_FOUND, REVISION_CONFLICT\nwhere `version` is not the newest, TEMPLATE_ARCHIVED, TOTAL_BELOW_ISSUED, PURPOSE_TAKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "The next version of a template.",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/TemplateDefinition"
                  },
                  "version": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The version that the change was made on."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.edit"
      }
    },
    "/v1/coupon-templates/{id}:archive": {
      "post": {
        "operationId": "CouponTemplates.Archive",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "Ends a template for good; what is out stays good.",
        "description": "Ends a template for good; what is out stays good. Errors: TEMPLATE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names a template.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.publish"
      }
    },
    "/v1/coupon-templates/{id}:pause": {
      "post": {
        "operationId": "CouponTemplates.Pause",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "Stops issuing for a while.",
        "description": "Stops issuing for a while. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names a template.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.publish"
      }
    },
    "/v1/coupon-templates/{id}:publish": {
      "post": {
        "operationId": "CouponTemplates.Publish",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "A draft becomes active.",
        "description": "A draft becomes active. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE, PURPOSE_TAKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names a template.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.publish"
      }
    },
    "/v1/coupon-templates/{id}:resume": {
      "post": {
        "operationId": "CouponTemplates.Resume",
        "tags": [
          "CouponTemplates"
        ],
        "summary": "Issues again.",
        "description": "Issues again. Errors: TEMPLATE_NOT_FOUND, TEMPLATE_STATE, PURPOSE_TAKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names a template.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.publish"
      }
    },
    "/v1/coupons/{id}": {
      "get": {
        "operationId": "Coupons.Get",
        "tags": [
          "Coupons"
        ],
        "summary": "One coupon; a member sees her own.",
        "description": "One coupon; a member sees her own. Errors: COUPON_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Coupon"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.read"
      }
    },
    "/v1/coupons/{id}:cancel": {
      "post": {
        "operationId": "Coupons.Cancel",
        "tags": [
          "Coupons"
        ],
        "summary": "Takes back a coupon that is neither held nor used.",
        "description": "Takes back a coupon that is neither held nor used. Errors: COUPON_NOT_FOUND, COUPON_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Which coupon staff takes back, and why.",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.cancel"
      }
    },
    "/v1/coupons/{id}:transfer": {
      "post": {
        "operationId": "Coupons.Transfer",
        "tags": [
          "Coupons"
        ],
        "summary": "The calling member gives a coupon to another member, who gets it with a new code and the same end.",
        "description": "The calling member gives a coupon to another member, who gets it with a new code and the same\nend.\n\nErrors: COUPON_NOT_FOUND, COUPON_CLOSED, COUPON_NOT_TRANSFERABLE, COUPON_TRANSFER_LIMIT,\nMEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "To whom a member gives her coupon.",
                "properties": {
                  "toMemberId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Exactly one of the two names the member who gets it."
                  },
                  "toPhone": {
                    "type": "string",
                    "maxLength": 4096
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.coupons.transfer"
      }
    },
    "/v1/coupons:issue": {
      "post": {
        "operationId": "Coupons.Issue",
        "tags": [
          "Coupons"
        ],
        "summary": "Gives members a coupon each.",
        "description": "Gives members a coupon each. Who has as many as she may have, or got this one before, gets none\nand is named; where there are too few for the others nobody gets one.\n\nErrors: INVALID_ARGUMENT, TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, COUPON_EXHAUSTED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueCouponsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueCouponsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.issue"
      }
    },
    "/v1/coupons:scan": {
      "post": {
        "operationId": "Coupons.Scan",
        "tags": [
          "Coupons"
        ],
        "summary": "Uses a coupon's code at a till, once; the same terminal sending the same request again gets the same answer.",
        "description": "Uses a coupon's code at a till, once; the same terminal sending the same request again gets the\nsame answer. What it is worth there is the till's to take off.\n\nErrors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,\nCODE_NOT_VALID_HERE, COUPON_CLOSED where an order holds it, COUPON_NOT_APPLICABLE with the\nreason and what the subtotal lacks, COUPON_EXHAUSTED where nothing is left of its gift,\nSTORE_NOT_FOUND, OUT_OF_SCOPE for staff of other stores.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScanCouponRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.scan"
      }
    },
    "/v1/gift-stocks": {
      "get": {
        "operationId": "GiftStocks.List",
        "tags": [
          "GiftStocks"
        ],
        "summary": "Stocks of gifts as they stand, by page.",
        "description": "Stocks of gifts as they stand, by page. Errors: INVALID_ARGUMENT, INVALID_PAGE_TOKEN.",
        "parameters": [
          {
            "name": "sku",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "All where empty."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListGiftStocksReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.read"
      },
      "post": {
        "operationId": "GiftStocks.Set",
        "tags": [
          "GiftStocks"
        ],
        "summary": "Says how many pieces of a gift there are.",
        "description": "Says how many pieces of a gift there are. Errors: INVALID_ARGUMENT with the field,\nSTORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetGiftStockRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GiftStockReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.edit"
      }
    },
    "/v1/invoices/policy": {
      "put": {
        "operationId": "Invoices.SetPolicy",
        "tags": [
          "Invoices"
        ],
        "summary": "Says whether stored value is invoiced when it is spent, or when it is topped up; the former where nothing was said.",
        "description": "Says whether stored value is invoiced when it is spent, or when it is topped up; the former where\nnothing was said.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetInvoicePolicyRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvoicePolicy"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "invoices.configure"
      }
    },
    "/v1/items": {
      "get": {
        "operationId": "Items.List",
        "tags": [
          "Items"
        ],
        "summary": "The catalogue, by sku, by page.",
        "description": "The catalogue, by sku, by page. Errors: STORE_NOT_FOUND.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/ItemState"
            },
            "description": "Staff sees those of every state; others the active ones."
          },
          {
            "name": "category",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "All where empty."
          },
          {
            "name": "tag",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "All where empty."
          },
          {
            "name": "storeId",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "As in GetItemRequest."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListItemsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.read"
      },
      "post": {
        "operationId": "Items.Create",
        "tags": [
          "Items"
        ],
        "summary": "Adds an item.",
        "description": "Adds an item. Errors: ITEM_EXISTS, STORE_NOT_FOUND, INVALID_ARGUMENT with the field.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateItemRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ItemReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/items/{sku}": {
      "get": {
        "operationId": "Items.Get",
        "tags": [
          "Items"
        ],
        "summary": "One item.",
        "description": "One item. Errors: ITEM_NOT_FOUND, STORE_NOT_FOUND.",
        "parameters": [
          {
            "name": "sku",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "storeId",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "The definition then has the prices of this store and says whether it sells the item; `stores`\nis left out."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Item"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.read"
      },
      "patch": {
        "operationId": "Items.Update",
        "tags": [
          "Items"
        ],
        "summary": "Changes an item, everywhere within 2 s; what was sold keeps its price.",
        "description": "Changes an item, everywhere within 2 s; what was sold keeps its price.\n\nErrors: INVALID_ARGUMENT with the field, ITEM_NOT_FOUND, ITEM_ARCHIVED, REVISION_CONFLICT,\nSTORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "sku",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "What changes of an item.",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/ItemDefinition"
                  },
                  "updateMask": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000,
                    "description": "Fields of the definition that change, as JSON names them, such as listPriceMinor; all where\nempty."
                  },
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the change was made on."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ItemReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/items/{sku}:archive": {
      "post": {
        "operationId": "Items.Archive",
        "tags": [
          "Items"
        ],
        "summary": "Takes an item out of the catalogue for good; again changes nothing.",
        "description": "Takes an item out of the catalogue for good; again changes nothing. Errors: ITEM_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "sku",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names the item that is sold no more.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ItemReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/items:import": {
      "post": {
        "operationId": "Items.Import",
        "tags": [
          "Items"
        ],
        "summary": "Writes a table of items, all or nothing unless `skip_invalid`; again it changes nothing.",
        "description": "Writes a table of items, all or nothing unless `skip_invalid`; again it changes nothing. What\nis wrong stands in the report, line by line, and is no error of the call. Errors:\nINVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportItemsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportItemsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/level-applications": {
      "get": {
        "operationId": "LevelGrants.ListApplications",
        "tags": [
          "LevelGrants"
        ],
        "summary": "Applications of members whom the caller may see, newest first, by page.",
        "description": "Applications of members whom the caller may see, newest first, by page.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/LevelApplicationState"
            },
            "description": "All where absent."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLevelApplicationsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.read"
      }
    },
    "/v1/level-applications/{id}:decide": {
      "post": {
        "operationId": "LevelGrants.Decide",
        "tags": [
          "LevelGrants"
        ],
        "summary": "Approves an application, which gives the level as a floor, or rejects it.",
        "description": "Approves an application, which gives the level as a floor, or rejects it.\n\nErrors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED, LEVEL_NOT_FOUND where the level is\nno more, LEVEL_GRANT_LIMIT, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "approved": {
                    "type": "boolean"
                  },
                  "until": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Exclusive end of the level that is given; absent: until it is ended. Of an approval only."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; the member reads it, and it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelApplicationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.grant"
      }
    },
    "/v1/level-schemes": {
      "get": {
        "operationId": "LevelSchemes.List",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "The versions, newest first, by page.",
        "description": "The versions, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLevelSchemesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.read"
      },
      "post": {
        "operationId": "LevelSchemes.Create",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "Writes a draft of a scheme, the merchant's next version.",
        "description": "Writes a draft of a scheme, the merchant's next version. Errors: INVALID_ARGUMENT with the field.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateLevelSchemeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelSchemeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.edit"
      }
    },
    "/v1/level-schemes/{version}": {
      "get": {
        "operationId": "LevelSchemes.Get",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "One version.",
        "description": "One version. Errors: LEVEL_SCHEME_NOT_FOUND.",
        "parameters": [
          {
            "name": "version",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelSchemeVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.read"
      },
      "patch": {
        "operationId": "LevelSchemes.Update",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "Changes a draft.",
        "description": "Changes a draft.\n\nErrors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_NOT_DRAFT, REVISION_CONFLICT, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "version",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Takes the place of what the draft says.",
                "properties": {
                  "scheme": {
                    "$ref": "#/components/schemas/LevelScheme"
                  },
                  "note": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the change was made on."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelSchemeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.edit"
      }
    },
    "/v1/level-schemes/{version}:archive": {
      "post": {
        "operationId": "LevelSchemes.Archive",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "Discards a draft, or takes back a version that begins later than 10 seconds from now; again changes nothing.",
        "description": "Discards a draft, or takes back a version that begins later than 10 seconds from now; again\nchanges nothing.\n\nErrors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_IN_FORCE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "version",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelSchemeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.publish"
      }
    },
    "/v1/level-schemes/{version}:preview": {
      "post": {
        "operationId": "LevelSchemes.Preview",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "Counts what a version would do to the members, by transition, without changing anything.",
        "description": "Counts what a version would do to the members, by transition, without changing anything. It may take\nminutes, and streams how far it has come.\n\nErrors: LEVEL_SCHEME_NOT_FOUND.",
        "parameters": [
          {
            "name": "version",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "What a version would do if it began now.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "One line of JSON for each message, sent as soon as it is there; the schema is that of a line. A call that fails after its first line ends with the line {\"error\": …}, which has the error that would otherwise have been the body.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/PreviewLevelSchemeProgress"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "error": {
                          "$ref": "#/components/schemas/Error"
                        }
                      },
                      "required": [
                        "error"
                      ],
                      "additionalProperties": false
                    }
                  ]
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.read"
      }
    },
    "/v1/level-schemes/{version}:publish": {
      "post": {
        "operationId": "LevelSchemes.Publish",
        "tags": [
          "LevelSchemes"
        ],
        "summary": "Publishes a draft from an instant on.",
        "description": "Publishes a draft from an instant on. Levels that members hold stay until the end of their\nvalidity, by their code; what ends is judged by the version in force when it ends.\n\nErrors: LEVEL_SCHEME_NOT_FOUND, LEVEL_SCHEME_NOT_DRAFT, REVISION_CONFLICT, INVALID_ARGUMENT where\n`from` is too early.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "version",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Which draft holds from when on.",
                "properties": {
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the publisher has seen."
                  },
                  "from": {
                    "type": "string",
                    "format": "date-time",
                    "description": "At least 10 seconds ahead, so that all of Patron knows of it by then; in 10 seconds where absent."
                  },
                  "refresh": {
                    "type": "boolean",
                    "description": "Raises or prolongs, from then on, the levels of members who qualify for more by it; it never\nlowers any. Without, a member's next order is the first that it decides."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelSchemeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.publish"
      }
    },
    "/v1/me": {
      "get": {
        "operationId": "Members.GetMe",
        "tags": [
          "Members"
        ],
        "summary": "The calling member's own profile, masked.",
        "description": "The calling member's own profile, masked.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      }
    },
    "/v1/me/benefits": {
      "get": {
        "operationId": "Benefits.ListMine",
        "tags": [
          "Benefits"
        ],
        "summary": "The calling member's benefits, and what she has claimed of them.",
        "description": "The calling member's benefits, and what she has claimed of them.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListBenefitsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      }
    },
    "/v1/me/benefits/{code}:claim": {
      "post": {
        "operationId": "Benefits.Claim",
        "tags": [
          "Benefits"
        ],
        "summary": "The calling member claims one use of a benefit of her level: a code for the till.",
        "description": "The calling member claims one use of a benefit of her level: a code for the till.\n\nErrors: MEMBER_BLOCKED, BENEFIT_NOT_FOUND, BENEFIT_NOT_CLAIMABLE, BENEFIT_USED_UP,\nBENEFIT_CHOICE_MADE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BenefitClaimReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.benefits.claim"
      }
    },
    "/v1/me/check-ins": {
      "post": {
        "operationId": "Wallet.CheckIn",
        "tags": [
          "Wallet"
        ],
        "summary": "A visit a day earns what the programme's `check_in` says.",
        "description": "A visit a day earns what the programme's `check_in` says. The second call of a business date gives\nthe answer of the first. Errors: EARNING_BLOCKED, CHECK_IN_NOT_OFFERED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CheckInRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CheckInReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.check_in"
      }
    },
    "/v1/me/code": {
      "post": {
        "operationId": "Codes.IssueMyCode",
        "tags": [
          "Codes"
        ],
        "summary": "A dynamic code for the till: good for 60 seconds and one payment; a newer one takes its place.",
        "description": "A dynamic code for the till: good for 60 seconds and one payment; a newer one takes its place.\nRepeated under its key the call gives a new code, as every call does.\n\nErrors: MEMBER_NOT_FOUND, MEMBER_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueMyCodeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueMyCodeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.code"
      }
    },
    "/v1/me/consents": {
      "get": {
        "operationId": "Consents.ListMine",
        "tags": [
          "Consents"
        ],
        "summary": "The calling member's consents, with the words in force.",
        "description": "The calling member's consents, with the words in force.\n\nErrors: MEMBER_NOT_FOUND.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListConsentsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      },
      "post": {
        "operationId": "Consents.SetMine",
        "tags": [
          "Consents"
        ],
        "summary": "The calling member gives or withdraws.",
        "description": "The calling member gives or withdraws. A withdrawal counts at once. A choice that changes nothing\nis answered and not kept.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, CONSENT_TEXT_OUTDATED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetMyConsentsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SetMyConsentsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.consents"
      }
    },
    "/v1/me/coupons": {
      "get": {
        "operationId": "Coupons.ListMine",
        "tags": [
          "Coupons"
        ],
        "summary": "The calling member's coupons, newest first, by page.",
        "description": "The calling member's coupons, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/CouponState"
            },
            "description": "Only those of this state; every one where absent."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyCouponsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.coupons.read"
      }
    },
    "/v1/me/coupons/{id}:takeOffline": {
      "post": {
        "operationId": "OfflineCoupons.TakeOffline",
        "tags": [
          "OfflineCoupons"
        ],
        "summary": "Sets a coupon aside for tills without the network, and signs a token that they verify alone: good for 24 hours, or until the coupon's end.",
        "description": "Sets a coupon aside for tills without the network, and signs a token that they verify alone:\ngood for 24 hours, or until the coupon's end. Nobody can call a token back, so until its end\nand three days more the coupon can neither be used online, nor given away, nor taken back.\nAsked again meanwhile, under any key, the answer is the same token.\n\nHer level counts when she takes it. What a till cannot judge alone stays for the network:\nCOUPON_NOT_OFFLINE, for one reason in this order: CHANNEL (not for stores), BIRTHDAY, LIMITS (its\nuses are counted), KIND (it needs the price of each piece, or the catalogue), TAGS, CLOCKS (its\nhours are not the same in all its stores), TIME (none within the token's life), SIZE (its stores\nand articles are too many for a token).\n\nErrors: COUPON_NOT_FOUND, COUPON_CLOSED, COUPON_NOT_APPLICABLE with the reason LEVEL,\nCOUPON_NOT_OFFLINE, OFFLINE_NOT_OFFERED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of the coupon."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Which coupon is set aside.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OfflineCouponReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.coupons.offline"
      }
    },
    "/v1/me/coupons:claim": {
      "post": {
        "operationId": "Coupons.Claim",
        "tags": [
          "Coupons"
        ],
        "summary": "The calling member takes a coupon that can be claimed.",
        "description": "The calling member takes a coupon that can be claimed.\n\nErrors: TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClaimCouponRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CouponReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.coupons.claim"
      }
    },
    "/v1/me/deregistration": {
      "get": {
        "operationId": "Deregistrations.GetMine",
        "tags": [
          "Deregistrations"
        ],
        "summary": "What the calling member would forfeit, what must be settled first, and where she stands.",
        "description": "What the calling member would forfeit, what must be settled first, and where she stands.\n\nErrors: MEMBER_NOT_FOUND.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetMyDeregistrationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.deregister"
      },
      "post": {
        "operationId": "Deregistrations.Request",
        "tags": [
          "Deregistrations"
        ],
        "summary": "The calling member leaves: in seven days her data is destroyed.",
        "description": "The calling member leaves: in seven days her data is destroyed. Until then nothing is processed or\nsent.\n\nErrors: INVALID_SMS_CODE, PRINCIPAL_OUTSTANDING, DEREGISTRATION_PENDING, MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestDeregistrationRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeregistrationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.deregister"
      }
    },
    "/v1/me/deregistration:cancel": {
      "post": {
        "operationId": "Deregistrations.Cancel",
        "tags": [
          "Deregistrations"
        ],
        "summary": "The calling member stays after all.",
        "description": "The calling member stays after all. Errors: DEREGISTRATION_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CancelDeregistrationRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeregistrationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.deregister"
      }
    },
    "/v1/me/exports": {
      "post": {
        "operationId": "Exports.Request",
        "tags": [
          "Exports"
        ],
        "summary": "Begins to gather everything that is kept of the calling member; 3 in 24 hours.",
        "description": "Begins to gather everything that is kept of the calling member; 3 in 24 hours.\n\nErrors: INVALID_SMS_CODE, EXPORT_LIMIT_REACHED, MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestExportRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequestExportReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.export"
      }
    },
    "/v1/me/exports/{id}": {
      "get": {
        "operationId": "Exports.Get",
        "tags": [
          "Exports"
        ],
        "summary": "How far it is.",
        "description": "How far it is. Errors: EXPORT_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemberExport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.export"
      }
    },
    "/v1/me/exports/{id}/file": {
      "get": {
        "operationId": "Exports.Download",
        "tags": [
          "Exports"
        ],
        "summary": "The file, line by line, within 24 hours after it was made.",
        "description": "The file, line by line, within 24 hours after it was made. Every download is a row of the audit.\n\nErrors: EXPORT_NOT_FOUND, EXPORT_NOT_READY.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "format",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/ExportFormat"
            },
            "description": "EXPORT_JSON where it is not given."
          }
        ],
        "responses": {
          "200": {
            "description": "One line of JSON for each message, sent as soon as it is there; the schema is that of a line. A call that fails after its first line ends with the line {\"error\": …}, which has the error that would otherwise have been the body.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/ExportLine"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "error": {
                          "$ref": "#/components/schemas/Error"
                        }
                      },
                      "required": [
                        "error"
                      ],
                      "additionalProperties": false
                    }
                  ]
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.export"
      }
    },
    "/v1/me/level": {
      "get": {
        "operationId": "Members.GetMyLevel",
        "tags": [
          "Members"
        ],
        "summary": "The calling member's level, what is missing for the next, and the benefits of her level.",
        "description": "The calling member's level, what is missing for the next, and the benefits of her level.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetMyLevelReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      }
    },
    "/v1/me/level-applications": {
      "get": {
        "operationId": "LevelGrants.ListMine",
        "tags": [
          "LevelGrants"
        ],
        "summary": "The calling member's own applications, newest first, by page.",
        "description": "The calling member's own applications, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLevelApplicationsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      },
      "post": {
        "operationId": "LevelGrants.Apply",
        "tags": [
          "LevelGrants"
        ],
        "summary": "The calling member asks for a level; one application of hers may be open.",
        "description": "The calling member asks for a level; one application of hers may be open.\n\nErrors: MEMBER_NOT_FOUND, MEMBER_BLOCKED, LEVEL_NOT_FOUND, LEVEL_NOT_HIGHER,\nLEVEL_APPLICATION_OPEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ApplyForLevelRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelApplicationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.level.apply"
      }
    },
    "/v1/me/level-applications/{id}:withdraw": {
      "post": {
        "operationId": "LevelGrants.Withdraw",
        "tags": [
          "LevelGrants"
        ],
        "summary": "Errors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED.",
        "description": "Errors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelApplicationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.level.apply"
      }
    },
    "/v1/me/offline-code": {
      "post": {
        "operationId": "Codes.IssueMyOfflineCode",
        "tags": [
          "Codes"
        ],
        "summary": "A code that a till verifies without the network: signed, good for 24 hours, with a limit.",
        "description": "A code that a till verifies without the network: signed, good for 24 hours, with a limit.\n\nErrors: MEMBER_NOT_FOUND, MEMBER_BLOCKED, OFFLINE_NOT_OFFERED, OFFLINE_CODE_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueMyOfflineCodeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueMyOfflineCodeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.code"
      }
    },
    "/v1/me/online-orders": {
      "get": {
        "operationId": "OnlineOrders.ListMine",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "The calling member's own.",
        "description": "The calling member's own.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListOnlineOrdersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.orders.read"
      }
    },
    "/v1/me/orders": {
      "get": {
        "operationId": "OrderHistory.ListMine",
        "tags": [
          "OrderHistory"
        ],
        "summary": "The calling member's own orders by time, store and channel, the newest first, by page.",
        "description": "The calling member's own orders by time, store and channel, the newest first, by page.\n\nErrors: INVALID_ARGUMENT, INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of the page before, asked for with the same filters."
          },
          {
            "name": "from",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "date-time"
            },
            "description": "Orders that were paid from then on; all where absent."
          },
          {
            "name": "until",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "date-time"
            },
            "description": "Exclusive."
          },
          {
            "name": "storeId",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Every store where empty."
          },
          {
            "name": "channel",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/Channel"
            },
            "description": "Every channel where absent."
          },
          {
            "name": "includeLines",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            },
            "description": "Whether lines and tenders come with the orders; else they are left empty."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyOrdersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.orders.read"
      }
    },
    "/v1/me/orders:claim": {
      "post": {
        "operationId": "OrderIntake.ClaimMine",
        "tags": [
          "OrderIntake"
        ],
        "summary": "The same for the calling member, by what stands on her receipt.",
        "description": "The same for the calling member, by what stands on her receipt.\n\nErrors: CODE_NOT_FOUND, GUEST_ORDER_CLAIMED, GUEST_ORDER_CLOSED, EARNING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClaimMyOrderRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.orders.claim"
      }
    },
    "/v1/me/points": {
      "get": {
        "operationId": "Points.GetMine",
        "tags": [
          "Points"
        ],
        "summary": "The calling member's balance, with the lots that expire.",
        "description": "The calling member's balance, with the lots that expire.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetMyPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points/entries": {
      "get": {
        "operationId": "Points.ListMyEntries",
        "tags": [
          "Points"
        ],
        "summary": "The calling member's statement, newest first, by page.",
        "description": "The calling member's statement, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyEntriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points/expiries": {
      "get": {
        "operationId": "Books.ListMyExpiries",
        "tags": [
          "Books"
        ],
        "summary": "What of the calling member's points ends when, the next first, by page.",
        "description": "What of the calling member's points ends when, the next first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListExpiriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points/holds": {
      "post": {
        "operationId": "Wallet.PlaceHold",
        "tags": [
          "Wallet"
        ],
        "summary": "The calling member sets points aside for a checkout.",
        "description": "The calling member sets points aside for a checkout. Errors: as Spend.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceHoldRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/points:at": {
      "get": {
        "operationId": "Books.GetMyBalanceAt",
        "tags": [
          "Books"
        ],
        "summary": "The same of the calling member's own.",
        "description": "The same of the calling member's own.",
        "parameters": [
          {
            "name": "at",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BalanceAt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/points:spend": {
      "post": {
        "operationId": "Wallet.Spend",
        "tags": [
          "Wallet"
        ],
        "summary": "The calling member spends points: the nearest end first.",
        "description": "The calling member spends points: the nearest end first.\n\nErrors: INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SpendRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/points:transfer": {
      "post": {
        "operationId": "Wallet.Transfer",
        "tags": [
          "Wallet"
        ],
        "summary": "The calling member gives points to another; they keep the life that they have.",
        "description": "The calling member gives points to another; they keep the life that they have.\n\nErrors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING,\nSPENDING_BLOCKED, EARNING_BLOCKED of who receives, TRANSFER_NOT_ALLOWED, TRANSFER_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TransferPointsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TransferPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/profile": {
      "get": {
        "operationId": "Profiles.GetMine",
        "tags": [
          "Profiles"
        ],
        "summary": "The calling member's own profile.",
        "description": "The calling member's own profile.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Profile"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.read"
      },
      "patch": {
        "operationId": "Profiles.UpdateMine",
        "tags": [
          "Profiles"
        ],
        "summary": "Changes the calling member's own profile.",
        "description": "Changes the calling member's own profile. Her birthday she may change once in a calendar year.\n\nErrors: INVALID_ARGUMENT with the field, BIRTHDAY_CHANGED_THIS_YEAR, ATTRIBUTE_NOT_FOUND,\nMEMBER_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateMyProfileRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProfileReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.edit"
      }
    },
    "/v1/me/punch-cards": {
      "get": {
        "operationId": "PunchCards.ListMine",
        "tags": [
          "PunchCards"
        ],
        "summary": "The calling member's cards, newest first, by page.",
        "description": "The calling member's cards, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPunchCardsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.punch_cards.read"
      }
    },
    "/v1/me/redemptions": {
      "get": {
        "operationId": "Rewards.ListMine",
        "tags": [
          "Rewards"
        ],
        "summary": "What the calling member has taken, newest first, by page.",
        "description": "What the calling member has taken, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyRedemptionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      },
      "post": {
        "operationId": "Rewards.Redeem",
        "tags": [
          "Rewards"
        ],
        "summary": "The calling member takes a reward: her points for a code.",
        "description": "The calling member takes a reward: her points for a code.\n\nErrors: REWARD_NOT_FOUND, REWARD_NOT_AVAILABLE, REWARD_EXHAUSTED, REWARD_LIMIT_REACHED,\nREWARD_NOT_ELIGIBLE, and those of Wallet/Spend.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RedeemRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.spend"
      }
    },
    "/v1/me/redemptions:preview": {
      "post": {
        "operationId": "Rewards.Preview",
        "tags": [
          "Rewards"
        ],
        "summary": "Whether the calling member could take a reward now, and what it would leave her.",
        "description": "Whether the calling member could take a reward now, and what it would leave her.\n\nErrors: REWARD_NOT_FOUND.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewRedemptionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PreviewRedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/referrals": {
      "get": {
        "operationId": "Earning.ListMyReferrals",
        "tags": [
          "Earning"
        ],
        "summary": "Friends whom the calling member has brought, and what became of it.",
        "description": "Friends whom the calling member has brought, and what became of it.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyReferralsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.points.read"
      }
    },
    "/v1/me/stored-value": {
      "get": {
        "operationId": "StoredValue.GetMine",
        "tags": [
          "StoredValue"
        ],
        "summary": "The calling member's stored value.",
        "description": "The calling member's stored value.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemberStoredValue"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.stored_value.read"
      }
    },
    "/v1/me/stored-value/entries": {
      "get": {
        "operationId": "StoredValue.ListMyEntries",
        "tags": [
          "StoredValue"
        ],
        "summary": "The calling member's statement, newest first, by page.",
        "description": "The calling member's statement, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListStoredValueEntriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.stored_value.read"
      }
    },
    "/v1/me/subscriptions": {
      "get": {
        "operationId": "Subscriptions.ListMine",
        "tags": [
          "Subscriptions"
        ],
        "summary": "The calling member's subscriptions, newest first, by page.",
        "description": "The calling member's subscriptions, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListSubscriptionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.subscriptions.read"
      }
    },
    "/v1/me:changePhone": {
      "post": {
        "operationId": "Profiles.ChangeMyPhone",
        "tags": [
          "Profiles"
        ],
        "summary": "Gives the calling member another phone, which a code sent to it proves.",
        "description": "Gives the calling member another phone, which a code sent to it proves.\n\nErrors: INVALID_PHONE, INVALID_SMS_CODE, PHONE_TAKEN, MEMBER_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeMyPhoneRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProfileReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          }
        ],
        "x-permission": "me.edit"
      }
    },
    "/v1/member-attributes": {
      "get": {
        "operationId": "Attributes.List",
        "tags": [
          "Attributes"
        ],
        "summary": "The attributes of the merchant.",
        "description": "The attributes of the merchant.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListAttributesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "attributes.read"
      }
    },
    "/v1/member-attributes/{code}": {
      "put": {
        "operationId": "Attributes.Define",
        "tags": [
          "Attributes"
        ],
        "summary": "Defines an attribute, or changes the definition of one.",
        "description": "Defines an attribute, or changes the definition of one. At most 100 of a merchant.\n\nErrors: INVALID_ARGUMENT with the field, ATTRIBUTE_FIXED, ATTRIBUTE_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "The whole definition; of one that is there already, type and `sensitive` stay as they are.",
                "properties": {
                  "name": {
                    "$ref": "#/components/schemas/Text"
                  },
                  "type": {
                    "$ref": "#/components/schemas/AttributeType"
                  },
                  "options": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/AttributeOption"
                    },
                    "maxItems": 1000
                  },
                  "sensitive": {
                    "type": "boolean"
                  },
                  "memberEditable": {
                    "type": "boolean"
                  },
                  "archived": {
                    "type": "boolean"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DefineAttributeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "attributes.edit"
      }
    },
    "/v1/member-duplicates": {
      "get": {
        "operationId": "MemberMerges.ListDuplicates",
        "tags": [
          "MemberMerges"
        ],
        "summary": "Pairs of members who may be one person, of members whom the caller sees, by page.",
        "description": "Pairs of members who may be one person, of members whom the caller sees, by page. A pair that was\ndismissed does not come again.\n\nErrors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListDuplicatesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.duplicates"
      }
    },
    "/v1/member-duplicates:dismiss": {
      "post": {
        "operationId": "MemberMerges.Dismiss",
        "tags": [
          "MemberMerges"
        ],
        "summary": "Two members are two persons.",
        "description": "Two members are two persons. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DismissDuplicateRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DismissDuplicateReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.merge"
      }
    },
    "/v1/member-groups": {
      "get": {
        "operationId": "Labels.ListGroups",
        "tags": [
          "Labels"
        ],
        "summary": "The groups of the merchant, without their sizes.",
        "description": "The groups of the merchant, without their sizes.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLabelsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "labels.read"
      }
    },
    "/v1/member-groups/{code}": {
      "get": {
        "operationId": "Labels.GetGroup",
        "tags": [
          "Labels"
        ],
        "summary": "A group with its size, as far as the caller may see its members.",
        "description": "A group with its size, as far as the caller may see its members. Errors: LABEL_NOT_FOUND.",
        "parameters": [
          {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Group"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "labels.read"
      },
      "put": {
        "operationId": "Labels.DefineGroup",
        "tags": [
          "Labels"
        ],
        "summary": "Defines a group, or changes the definition of one.",
        "description": "Defines a group, or changes the definition of one. At most 200 of a merchant.\n\nErrors: INVALID_ARGUMENT with the field, LABEL_FIXED, LABEL_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "The whole definition. Whether it has a condition stays as it is; a new condition is applied to all\nmembers within minutes.",
                "properties": {
                  "name": {
                    "$ref": "#/components/schemas/Text"
                  },
                  "condition": {},
                  "archived": {
                    "type": "boolean"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DefineLabelReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "labels.edit"
      }
    },
    "/v1/member-groups/{code}:change": {
      "post": {
        "operationId": "Labels.ChangeGroup",
        "tags": [
          "Labels"
        ],
        "summary": "Staff takes members into a group, and out of it.",
        "description": "Staff takes members into a group, and out of it. Ids that the caller may not see are refused.\n\nErrors: MEMBER_NOT_FOUND, LABEL_NOT_FOUND, LABEL_BY_RULE, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Takes members into a group without condition, and out of it.",
                "properties": {
                  "add": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000,
                    "description": "Ids of members, at most 1 000 in all."
                  },
                  "remove": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeGroupReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "labels.edit"
      }
    },
    "/v1/member-merges/{id}": {
      "get": {
        "operationId": "MemberMerges.Get",
        "tags": [
          "MemberMerges"
        ],
        "summary": "A merge, and what it moved.",
        "description": "A merge, and what it moved. Errors: MERGE_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemberMerge"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.merge"
      }
    },
    "/v1/member-merges/{id}:reverse": {
      "post": {
        "operationId": "MemberMerges.Reverse",
        "tags": [
          "MemberMerges"
        ],
        "summary": "Parts two members again, within 30 days: card and phone lead back, and so does what was moved and is still there.",
        "description": "Parts two members again, within 30 days: card and phone lead back, and so does what was moved and\nis still there. What was used of it meanwhile stays used; `points` tells how much.\n\nErrors: MERGE_NOT_FOUND, MERGE_REVERSED, MERGE_TOO_OLD, MERGE_NOT_POSSIBLE, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MergeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.merge"
      }
    },
    "/v1/member-tags": {
      "get": {
        "operationId": "Labels.ListTags",
        "tags": [
          "Labels"
        ],
        "summary": "The tags of the merchant.",
        "description": "The tags of the merchant.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLabelsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "labels.read"
      }
    },
    "/v1/member-tags/{code}": {
      "put": {
        "operationId": "Labels.DefineTag",
        "tags": [
          "Labels"
        ],
        "summary": "Defines a tag, or changes the definition of one.",
        "description": "Defines a tag, or changes the definition of one. At most 200 of a merchant.\n\nErrors: INVALID_ARGUMENT with the field, LABEL_FIXED, LABEL_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "The whole definition. Whether it has a condition stays as it is; a new condition is applied to all\nmembers within minutes.",
                "properties": {
                  "name": {
                    "$ref": "#/components/schemas/Text"
                  },
                  "condition": {},
                  "archived": {
                    "type": "boolean"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DefineLabelReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "labels.edit"
      }
    },
    "/v1/members": {
      "post": {
        "operationId": "Members.Register",
        "tags": [
          "Members"
        ],
        "summary": "Registers a member, or enrols one at a till.",
        "description": "Registers a member, or enrols one at a till.\n\nErrors: INVALID_PHONE, INVALID_SMS_CODE, REGISTRATION_THROTTLED, PHONE_TAKEN, INVALID_ARGUMENT,\nENROLMENT_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RegisterRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RegisterReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "members.register"
      }
    },
    "/v1/members/{id}": {
      "get": {
        "operationId": "Members.Get",
        "tags": [
          "Members"
        ],
        "summary": "One member, masked.",
        "description": "One member, masked. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.read"
      }
    },
    "/v1/members/{id}/consent-decisions": {
      "get": {
        "operationId": "Consents.ListDecisions",
        "tags": [
          "Consents"
        ],
        "summary": "Everything that a member ever decided, as evidence.",
        "description": "Everything that a member ever decided, as evidence. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListConsentDecisionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "consents.read"
      }
    },
    "/v1/members/{id}/consents": {
      "get": {
        "operationId": "Consents.GetOfMember",
        "tags": [
          "Consents"
        ],
        "summary": "A member's consents.",
        "description": "A member's consents. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListConsentsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "consents.read"
      }
    },
    "/v1/members/{id}/profile": {
      "get": {
        "operationId": "Profiles.Get",
        "tags": [
          "Profiles"
        ],
        "summary": "The profile of a member, masked.",
        "description": "The profile of a member, masked. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Profile"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "profiles.read"
      },
      "patch": {
        "operationId": "Profiles.Update",
        "tags": [
          "Profiles"
        ],
        "summary": "Staff changes a member's profile, with a reason; the birthday at any time.",
        "description": "Staff changes a member's profile, with a reason; the birthday at any time.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT with the field, ATTRIBUTE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "profile": {
                    "$ref": "#/components/schemas/Profile"
                  },
                  "updateMask": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000,
                    "description": "As in UpdateMyProfileRequest."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit and in the history."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProfileReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "profiles.edit"
      }
    },
    "/v1/members/{id}/profile-changes": {
      "get": {
        "operationId": "Profiles.ListChanges",
        "tags": [
          "Profiles"
        ],
        "summary": "Who changed which field of a profile, and when.",
        "description": "Who changed which field of a profile, and when. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListProfileChangesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "profiles.history"
      }
    },
    "/v1/members/{id}:block": {
      "post": {
        "operationId": "Members.SetBlocks",
        "tags": [
          "Members"
        ],
        "summary": "Staff closes earning, spending or all of it to a member, or opens it again.",
        "description": "Staff closes earning, spending or all of it to a member, or opens it again. A call that changes\nnothing is answered, too.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "What staff closes to a member. The three stand for all there is: what is left out is open again.",
                "properties": {
                  "earningBlocked": {
                    "type": "boolean",
                    "description": "She earns no points."
                  },
                  "spendingBlocked": {
                    "type": "boolean",
                    "description": "She spends no points."
                  },
                  "blocked": {
                    "type": "boolean",
                    "description": "The member as a whole: she neither earns nor spends, her sessions end, and she cannot log in."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SetBlocksReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.block"
      }
    },
    "/v1/members/{id}:deregister": {
      "post": {
        "operationId": "Deregistrations.DeregisterNow",
        "tags": [
          "Deregistrations"
        ],
        "summary": "Staff de-registers a member at once, because she asked for it.",
        "description": "Staff de-registers a member at once, because she asked for it.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, PRINCIPAL_OUTSTANDING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeregistrationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.deregister"
      }
    },
    "/v1/members/{id}:merge": {
      "post": {
        "operationId": "MemberMerges.Merge",
        "tags": [
          "MemberMerges"
        ],
        "summary": "Makes two members one: the survivor keeps id, card and phone, and is found by the duplicate's too.",
        "description": "Makes two members one: the survivor keeps id, card and phone, and is found by the duplicate's too.\nPoints and coupons follow by themselves.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, MEMBER_BLOCKED where something is closed to either,\nMERGE_NOT_POSSIBLE where one is leaving, or the duplicate is a survivor herself.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Who stays."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "duplicateId": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MergeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.merge"
      }
    },
    "/v1/members/{id}:overview": {
      "get": {
        "operationId": "MemberSearch.GetOverview",
        "tags": [
          "MemberSearch"
        ],
        "summary": "A member at a glance.",
        "description": "A member at a glance. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemberOverview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.overview"
      }
    },
    "/v1/members/{id}:reveal": {
      "post": {
        "operationId": "Reveal.Show",
        "tags": [
          "Reveal"
        ],
        "summary": "Shows named fields of one member in clear.",
        "description": "Shows named fields of one member in clear. Every call is a row of the audit, and one of the 20\nthat a member of staff has in 24 hours.\n\nErrors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, REVEAL_LIMIT_REACHED.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "fields": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/RevealField"
                    },
                    "maxItems": 1000,
                    "description": "Each once."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RevealMemberReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.reveal"
      }
    },
    "/v1/members/{id}:tag": {
      "post": {
        "operationId": "Labels.TagMember",
        "tags": [
          "Labels"
        ],
        "summary": "Staff gives a member tags, and takes others away.",
        "description": "Staff gives a member tags, and takes others away. What she has, or has not, already is no error.\n\nErrors: MEMBER_NOT_FOUND, LABEL_NOT_FOUND, LABEL_BY_RULE, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Gives tags to a member and takes others away.",
                "properties": {
                  "add": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000,
                    "description": "Codes of tags without condition, at most 50 in all."
                  },
                  "remove": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TagMemberReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.tag"
      }
    },
    "/v1/members/{member_id}/benefits": {
      "get": {
        "operationId": "Benefits.List",
        "tags": [
          "Benefits"
        ],
        "summary": "A member's, without codes.",
        "description": "A member's, without codes. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListBenefitsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.read"
      }
    },
    "/v1/members/{member_id}/coupons": {
      "get": {
        "operationId": "Coupons.ListOfMember",
        "tags": [
          "Coupons"
        ],
        "summary": "A member's coupons, newest first, by page, without their codes.",
        "description": "A member's coupons, newest first, by page, without their codes.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/CouponState"
            },
            "description": "Only those of this state; every one where absent."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListMyCouponsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "coupons.read"
      }
    },
    "/v1/members/{member_id}/level": {
      "get": {
        "operationId": "LevelGrants.GetLevel",
        "tags": [
          "LevelGrants"
        ],
        "summary": "A member's level, what is missing for the next, and what is needed to stay.",
        "description": "A member's level, what is missing for the next, and what is needed to stay.\n\nErrors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetMyLevelReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.read"
      }
    },
    "/v1/members/{member_id}/level-grants": {
      "get": {
        "operationId": "LevelGrants.List",
        "tags": [
          "LevelGrants"
        ],
        "summary": "Errors: MEMBER_NOT_FOUND.",
        "description": "Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListLevelGrantsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.read"
      },
      "post": {
        "operationId": "LevelGrants.Create",
        "tags": [
          "LevelGrants"
        ],
        "summary": "Gives a level to a member, at once or later, for a while or until it is ended.",
        "description": "Gives a level to a member, at once or later, for a while or until it is ended. With FLOOR she may\nrise above it; with EXACT she has it and no other. When it is over she has what her history gives\nher.\n\nErrors: MEMBER_NOT_FOUND, LEVEL_NOT_FOUND, LEVEL_GRANT_LIMIT, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "levelCode": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "A level of the scheme in force."
                  },
                  "from": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Now where absent; at most 366 days ahead."
                  },
                  "until": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Exclusive; absent: until it is ended."
                  },
                  "mode": {
                    "$ref": "#/components/schemas/LevelGrantMode"
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelGrantReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.grant"
      }
    },
    "/v1/members/{member_id}/level-grants/{id}:end": {
      "post": {
        "operationId": "LevelGrants.End",
        "tags": [
          "LevelGrants"
        ],
        "summary": "Ends a level that was given before its time; one that was bought, too.",
        "description": "Ends a level that was given before its time; one that was bought, too.\n\nErrors: MEMBER_NOT_FOUND, LEVEL_GRANT_NOT_FOUND, LEVEL_GRANT_OVER, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the audit."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelGrantReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "levels.grant"
      }
    },
    "/v1/members/{member_id}/points/grants": {
      "get": {
        "operationId": "Wallet.ListGrants",
        "tags": [
          "Wallet"
        ],
        "summary": "A member's grants with what is left of each, newest first, by page.",
        "description": "A member's grants with what is left of each, newest first, by page. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "pending",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            },
            "description": "Pending ones only."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListGrantsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.read"
      }
    },
    "/v1/members/{member_id}/points:adjust": {
      "post": {
        "operationId": "Wallet.Adjust",
        "tags": [
          "Wallet"
        ],
        "summary": "Staff grants or deducts points by hand, with a reason.",
        "description": "Staff grants or deducts points by hand, with a reason. Above the programme's limit it waits for a\nsecond person: see Approvals.\n\nErrors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Above 0 grants, below 0 deducts; never 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdjustPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.adjust"
      }
    },
    "/v1/members/{member_id}/points:at": {
      "get": {
        "operationId": "Books.GetBalanceAt",
        "tags": [
          "Books"
        ],
        "summary": "A member's points as they were at any instant.",
        "description": "A member's points as they were at any instant. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "at",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BalanceAt"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.read"
      }
    },
    "/v1/members/{member_id}/points:compensate": {
      "post": {
        "operationId": "Wallet.Compensate",
        "tags": [
          "Wallet"
        ],
        "summary": "Makes good for a complaint, outside the caps.",
        "description": "Makes good for a complaint, outside the caps. Above the programme's limit it waits for a second\nperson. Errors: MEMBER_NOT_FOUND, COMPLAINT_COMPENSATED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "What the programme names where 0."
                  },
                  "complaintId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "The complaint; compensated once."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdjustPointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.compensate"
      }
    },
    "/v1/members/{member_id}/points:freeze": {
      "post": {
        "operationId": "Wallet.Freeze",
        "tags": [
          "Wallet"
        ],
        "summary": "Staff forbids a member to spend points, or allows it again.",
        "description": "Staff forbids a member to spend points, or allows it again. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "frozen": {
                    "type": "boolean",
                    "description": "False gives them free again."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FreezePointsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.freeze"
      }
    },
    "/v1/members/{member_id}/punch-cards": {
      "get": {
        "operationId": "PunchCards.List",
        "tags": [
          "PunchCards"
        ],
        "summary": "A member's cards, newest first, by page.",
        "description": "A member's cards, newest first, by page. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPunchCardsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.read"
      }
    },
    "/v1/members/{member_id}/stored-value": {
      "get": {
        "operationId": "StoredValue.Get",
        "tags": [
          "StoredValue"
        ],
        "summary": "A member's stored value.",
        "description": "A member's stored value. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemberStoredValue"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.read"
      }
    },
    "/v1/members/{member_id}/stored-value/entries": {
      "get": {
        "operationId": "StoredValue.ListEntries",
        "tags": [
          "StoredValue"
        ],
        "summary": "A member's statement, newest first, by page.",
        "description": "A member's statement, newest first, by page. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListStoredValueEntriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.read"
      }
    },
    "/v1/members/{member_id}/stored-value:freeze": {
      "post": {
        "operationId": "StoredValue.Freeze",
        "tags": [
          "StoredValue"
        ],
        "summary": "Closes a member's stored value to spending, or opens it again.",
        "description": "Closes a member's stored value to spending, or opens it again.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "frozen": {
                    "type": "boolean"
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueChangeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.freeze"
      }
    },
    "/v1/members/{member_id}/subscriptions": {
      "get": {
        "operationId": "Subscriptions.List",
        "tags": [
          "Subscriptions"
        ],
        "summary": "A member's subscriptions, newest first, by page.",
        "description": "A member's subscriptions, newest first, by page. Errors: MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "name": "member_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListSubscriptionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.read"
      }
    },
    "/v1/members:find": {
      "post": {
        "operationId": "MemberSearch.Find",
        "tags": [
          "MemberSearch"
        ],
        "summary": "Members that staff looks for, within its stores, masked, by page.",
        "description": "Members that staff looks for, within its stores, masked, by page.\n\nErrors: INVALID_ARGUMENT with the field, INVALID_PHONE, RATE_LIMITED for look-ups by phone.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FindMembersRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FindMembersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.find"
      }
    },
    "/v1/members:search": {
      "post": {
        "operationId": "Members.Search",
        "tags": [
          "Members"
        ],
        "summary": "Finds a member by card number, phone or the code that she shows, masked.",
        "description": "Finds a member by card number, phone or the code that she shows, masked.\n\nErrors: INVALID_PHONE, INVALID_ARGUMENT, MEMBER_CODE_INVALID, OFFLINE_CODE_INVALID, RATE_LIMITED for\nlook-ups of staff by phone.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SearchMembersRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchMembersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "members.search"
      }
    },
    "/v1/offline/conflicts": {
      "get": {
        "operationId": "Offline.ListConflicts",
        "tags": [
          "Offline"
        ],
        "summary": "Offline sales that could not be settled, newest first, by page; staff of single stores sees theirs.",
        "description": "Offline sales that could not be settled, newest first, by page; staff of single stores sees\ntheirs.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "openOnly",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            },
            "description": "Only those that nobody has resolved."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListOfflineConflictsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "offline.read"
      }
    },
    "/v1/offline/conflicts/{id}:resolve": {
      "post": {
        "operationId": "Offline.Resolve",
        "tags": [
          "Offline"
        ],
        "summary": "Writes down what became of a conflict, once: who decided, when and why stands with it.",
        "description": "Writes down what became of a conflict, once: who decided, when and why stands with it. The conflict\nitself stays as it was told, and no books change by it. A sale that is no order is not COLLECTED: its\nmoney belongs to the order that corrects it. One that is an order is neither CORRECTED nor REJECTED\nbefore that is returned as a whole, or voided. An order corrects one sale.\n\nErrors: OFFLINE_CONFLICT_NOT_FOUND, OFFLINE_CONFLICT_RESOLVED with how,\nOFFLINE_RESOLUTION_NOT_FITTING with what the books have (NOTHING, ORDER, RETURNED), ORDER_NOT_FOUND,\nOFFLINE_CORRECTION_TAKEN, OUT_OF_SCOPE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of the sale."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "kind": {
                    "$ref": "#/components/schemas/OfflineResolutionKind"
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands with the conflict for ever."
                  },
                  "orderId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of RESOLVED_CORRECTED, and of no other: the order that stands for the sale."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OfflineConflictReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "offline.resolve"
      }
    },
    "/v1/offline/coupon-keys": {
      "get": {
        "operationId": "OfflineCoupons.GetKeys",
        "tags": [
          "OfflineCoupons"
        ],
        "summary": "The merchant's public keys, for tills that verify offline coupons.",
        "description": "The merchant's public keys, for tills that verify offline coupons. Errors: OFFLINE_NOT_OFFERED.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OfflineCouponKeysReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "offline.keys"
      }
    },
    "/v1/offline/keys": {
      "get": {
        "operationId": "Codes.GetOfflineKeys",
        "tags": [
          "Codes"
        ],
        "summary": "The merchant's public keys, for tills that verify offline codes.",
        "description": "The merchant's public keys, for tills that verify offline codes.\n\nErrors: OFFLINE_NOT_OFFERED.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetOfflineKeysReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "offline.keys"
      }
    },
    "/v1/offline:upload": {
      "post": {
        "operationId": "Offline.Upload",
        "tags": [
          "Offline"
        ],
        "summary": "Settles the sales that a till made without the network, each by itself: what cannot be settled is answered as a conflict and kept for staff, and the others are settled all the same.",
        "description": "Settles the sales that a till made without the network, each by itself: what cannot be settled\nis answered as a conflict and kept for staff, and the others are settled all the same. Stored\nvalue is spent with the order, and a coupon is used up by it. A sale is decided once; uploaded\nagain, under any key, it has the same answer.\n\nErrors: INVALID_ARGUMENT, IDEMPOTENCY_MISMATCH.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UploadOfflineSalesRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadOfflineSalesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "offline.upload"
      }
    },
    "/v1/online-orders": {
      "get": {
        "operationId": "OnlineOrders.List",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "What a store has to make ready, or to hand over.",
        "description": "What a store has to make ready, or to hand over.",
        "parameters": [
          {
            "name": "storeId",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/OnlineOrderState"
            },
            "description": "ONLINE_PAID or ONLINE_READY: what there is to do."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListOnlineOrdersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.fulfil"
      },
      "post": {
        "operationId": "OnlineOrders.Place",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "Keeps a basket until it is paid.",
        "description": "Keeps a basket until it is paid. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceOnlineOrderRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/online-orders/{id}": {
      "get": {
        "operationId": "OnlineOrders.Get",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "One of them; a member sees her own.",
        "description": "One of them; a member sees her own. Errors: ONLINE_ORDER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineOrder"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "orders.read"
      }
    },
    "/v1/online-orders/{id}:cancel": {
      "post": {
        "operationId": "OnlineOrders.Cancel",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "Cancels it before it is handed over; a paid one is returned as a whole, shipping too.",
        "description": "Cancels it before it is handed over; a paid one is returned as a whole, shipping too.\nErrors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, and those of Refund.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.refund"
      }
    },
    "/v1/online-orders/{id}:handOver": {
      "post": {
        "operationId": "OnlineOrders.HandOver",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "Notes that she has it: by the code at the counter, or at her door.",
        "description": "Notes that she has it: by the code at the counter, or at her door.\nErrors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, CODE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "pickUpCode": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Needed for a pick-up."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.fulfil"
      }
    },
    "/v1/online-orders/{id}:pay": {
      "post": {
        "operationId": "OnlineOrders.Pay",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "Notes that it is paid: from now on it is an order, channel ONLINE, with its points.",
        "description": "Notes that it is paid: from now on it is an order, channel ONLINE, with its points.\n\nErrors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, and those of Place of an order.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "paidAt": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "tenders": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Tender"
                    },
                    "maxItems": 1000,
                    "description": "Their sum is what is to be paid. 1 to 20."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/online-orders/{id}:ready": {
      "post": {
        "operationId": "OnlineOrders.Ready",
        "tags": [
          "OnlineOrders"
        ],
        "summary": "Tells the member that it can be picked up, or is on its way.",
        "description": "Tells the member that it can be picked up, or is on its way.\nErrors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.fulfil"
      }
    },
    "/v1/orders": {
      "post": {
        "operationId": "Orders.Place",
        "tags": [
          "Orders"
        ],
        "summary": "Records a paid order and earns its points, in one transaction.",
        "description": "Records a paid order and earns its points, in one transaction.\n\nErrors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, STORE_NOT_FOUND, TENDERS_DO_NOT_ADD_UP,\nAMOUNT_OUT_OF_RANGE, PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, IDEMPOTENCY_MISMATCH, EARNING_BLOCKED;\nwith stored value IDENTIFICATION_REQUIRED, MEMBER_CODE_INVALID, INSUFFICIENT_STORED_VALUE,\nSTORED_VALUE_FROZEN, SPENDING_BLOCKED;\nwith a punch card those of its use, PUNCH_CARD_NOT_FOUND also where it is another member's.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceOrderRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/orders/{id}": {
      "get": {
        "operationId": "Orders.Get",
        "tags": [
          "Orders"
        ],
        "summary": "One order; a member sees her own.",
        "description": "One order; a member sees her own. Errors: ORDER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Order"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.read"
      }
    },
    "/v1/orders/{id}:claim": {
      "post": {
        "operationId": "OrderIntake.Claim",
        "tags": [
          "OrderIntake"
        ],
        "summary": "Gives a guest order to a member, once: it becomes her order, with the points of the version and the date of the order, as of the base level; their life counts from now.",
        "description": "Gives a guest order to a member, once: it becomes her order, with the points of the version and\nthe date of the order, as of the base level; their life counts from now.\n\nErrors: ORDER_NOT_FOUND, MEMBER_NOT_FOUND, GUEST_ORDER_CLAIMED, GUEST_ORDER_CLOSED,\nEARNING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "The guest order's id."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "memberId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Whose it is: exactly one of the three."
                  },
                  "memberCode": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "phone": {
                    "type": "string",
                    "maxLength": 4096
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.claim"
      }
    },
    "/v1/orders/{id}:correct": {
      "post": {
        "operationId": "OrderIntake.Correct",
        "tags": [
          "OrderIntake"
        ],
        "summary": "Voids an order of the current business date and places what it should have been, under a number of its own.",
        "description": "Voids an order of the current business date and places what it should have been, under a number\nof its own. Repeated under its key after a failure, it goes on where it stopped.\n\nErrors: those of Void and of Place.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "The order that was wrong."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "externalId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "What it should have been: store, channel, member and instant stay those of the wrong one; the\nnumber must be a new one."
                  },
                  "lines": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/OrderLine"
                    },
                    "maxItems": 1000,
                    "description": "1 to 1 000."
                  },
                  "tenders": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Tender"
                    },
                    "maxItems": 1000,
                    "description": "Their sum is the sum of the lines. 1 to 20."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CorrectOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.void"
      }
    },
    "/v1/orders/{id}:guest": {
      "get": {
        "operationId": "OrderIntake.GetGuest",
        "tags": [
          "OrderIntake"
        ],
        "summary": "One guest order.",
        "description": "One guest order. Errors: ORDER_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GuestOrder"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.read"
      }
    },
    "/v1/orders/{id}:refund": {
      "post": {
        "operationId": "Orders.Refund",
        "tags": [
          "Orders"
        ],
        "summary": "Returns an order, or a part of it, any number of times, and takes back the points that it earned: as many as the rules of the order say, in the way that the rules in force now say.",
        "description": "Returns an order, or a part of it, any number of times, and takes back the points that it\nearned: as many as the rules of the order say, in the way that the rules in force now say. With\nthe last part of it the uses of punch cards come back, of cards that can still be used.\n\nErrors: INVALID_ARGUMENT, ORDER_NOT_FOUND, REFUND_EXCEEDS_PAID, REFUND_EXISTS,\nINSUFFICIENT_POINTS where returns are blocked by rule.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "What of an order comes back.",
                "properties": {
                  "externalId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "The caller's number of the return; unique within the order. 1 to 64 characters."
                  },
                  "lines": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/ReturnedLine"
                    },
                    "maxItems": 1000,
                    "description": "All that is left of the order where empty."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters."
                  },
                  "pricing": {
                    "$ref": "#/components/schemas/RefundPricing"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefundOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.refund"
      }
    },
    "/v1/orders/{id}:void": {
      "post": {
        "operationId": "OrderIntake.Void",
        "tags": [
          "OrderIntake"
        ],
        "summary": "Takes back an order of the store's current business date as a whole: as its return, and noted as void.",
        "description": "Takes back an order of the store's current business date as a whole: as its return, and noted\nas void. Of a guest order nothing remains but the note; its answer has the amount only.\n\nErrors: ORDER_NOT_FOUND, ORDER_NOT_VOIDABLE, and those of Refund.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefundOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.void"
      }
    },
    "/v1/orders/{order_id}/invoices": {
      "get": {
        "operationId": "Invoices.List",
        "tags": [
          "Invoices"
        ],
        "summary": "The invoices of an order.",
        "description": "The invoices of an order. Errors: ORDER_NOT_FOUND.",
        "parameters": [
          {
            "name": "order_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListInvoicesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "invoices.request"
      },
      "post": {
        "operationId": "Invoices.Request",
        "tags": [
          "Invoices"
        ],
        "summary": "Asks for an invoice of an order, or of a part of it: at most what was paid in money, not returned and not invoiced yet.",
        "description": "Asks for an invoice of an order, or of a part of it: at most what was paid in money, not returned\nand not invoiced yet. Errors: ORDER_NOT_FOUND, INVALID_ARGUMENT, INVOICE_EXCEEDS_PAID.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "order_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "type": {
                    "$ref": "#/components/schemas/InvoiceType"
                  },
                  "title": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of a company: 1 to 128 characters. Else empty."
                  },
                  "taxNumber": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of a company: 15 to 20 of A to Z and 0 to 9. Else empty."
                  },
                  "amountMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Minor units; all that is not invoiced yet where 0."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvoiceReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "invoices.request"
      }
    },
    "/v1/orders:batch": {
      "post": {
        "operationId": "OrderIntake.Batch",
        "tags": [
          "OrderIntake"
        ],
        "summary": "Places many orders, each answered on its own and each once for its number: a till that was without network sends what it has, as often as it likes.",
        "description": "Places many orders, each answered on its own and each once for its number: a till that was\nwithout network sends what it has, as often as it likes.\n\nErrors: INVALID_ARGUMENT for a batch that is empty or too large; all others stand at the orders.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BatchOrdersRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BatchOrdersReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/orders:guest": {
      "post": {
        "operationId": "OrderIntake.PlaceGuest",
        "tags": [
          "OrderIntake"
        ],
        "summary": "Keeps a paid order of somebody who is no member, with a code for the receipt.",
        "description": "Keeps a paid order of somebody who is no member, with a code for the receipt.\n\nErrors: INVALID_ARGUMENT, STORE_NOT_FOUND, TENDERS_DO_NOT_ADD_UP, AMOUNT_OUT_OF_RANGE,\nPAID_AT_OUT_OF_RANGE, ORDER_EXISTS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceGuestOrderRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceGuestOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/orders:hold": {
      "post": {
        "operationId": "Checkouts.Hold",
        "tags": [
          "Checkouts"
        ],
        "summary": "Prices a basket and sets aside its coupons, points and stored value.",
        "description": "Prices a basket and sets aside its coupons, points and stored value.\n\nErrors: as Quote, COUPON_NOT_APPLICABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER,\nINSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED,\nINSUFFICIENT_STORED_VALUE, STORED_VALUE_FROZEN, IDENTIFICATION_REQUIRED, ORDER_EXISTS;\nOPERATION_IN_PROGRESS where an earlier call's hold has just run out: ask again.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/HoldCheckoutRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Checkout"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "orders.hold"
      }
    },
    "/v1/orders:importRows": {
      "post": {
        "operationId": "OrderIntake.ImportRows",
        "tags": [
          "OrderIntake"
        ],
        "summary": "Takes rows of a file over: all of them are looked at before any order is placed.",
        "description": "Takes rows of a file over: all of them are looked at before any order is placed. The date of an\norder may lie any time back.\n\nErrors: INVALID_ARGUMENT for a header or a number of rows that make no sense.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportOrderRowsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportOrderRowsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "orders.import"
      }
    },
    "/v1/orders:pay": {
      "post": {
        "operationId": "Checkouts.Pay",
        "tags": [
          "Checkouts"
        ],
        "summary": "Hold and capture at once, for who knows what was paid.",
        "description": "Hold and capture at once, for who knows what was paid. What is refused holds nothing, and is\nrefused for the same reason as long as the facts are the same.\n\nErrors: as Hold and Capture. A decision of business is kept as the answer under its key; what\nmakes no sense, such as TENDERS_DO_NOT_ADD_UP, is decided anew.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PayCheckoutRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlaceOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/orders:quote": {
      "post": {
        "operationId": "Checkouts.Quote",
        "tags": [
          "Checkouts"
        ],
        "summary": "Prices a basket and reserves nothing.",
        "description": "Prices a basket and reserves nothing.\n\nErrors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, MEMBER_CODE_INVALID, STORE_NOT_FOUND,\nITEM_NOT_FOUND, AMOUNT_OUT_OF_RANGE, PAID_AT_OUT_OF_RANGE, EARNING_BLOCKED, OUT_OF_SCOPE.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/QuoteCheckoutRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CheckoutQuote"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "orders.quote"
      }
    },
    "/v1/payments": {
      "post": {
        "operationId": "Payments.Create",
        "tags": [
          "Payments"
        ],
        "summary": "Begins a payment: answers what a mini-program needs to open the payment page, or, for a scanned code, what became of it.",
        "description": "Begins a payment: answers what a mini-program needs to open the payment page, or, for a scanned\ncode, what became of it. A code that asks its payer for a password is PENDING: read it again.\n\nErrors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, PLAN_NOT_FOUND, PLAN_ARCHIVED, CHECKOUT_NOT_FOUND,\nCHECKOUT_CLOSED, HOLD_EXPIRED, PAYMENT_NOT_OFFERED, PAYMENT_DECLINED, NOTHING_TO_PAY,\nPAYMENT_PROVIDER_UNAVAILABLE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreatePaymentRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "payments.create"
      }
    },
    "/v1/payments/{id}": {
      "get": {
        "operationId": "Payments.Get",
        "tags": [
          "Payments"
        ],
        "summary": "A payment as it stands here.",
        "description": "A payment as it stands here. Errors: PAYMENT_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "payments.read"
      }
    },
    "/v1/payments/{id}/refunds": {
      "get": {
        "operationId": "Payments.ListRefunds",
        "tags": [
          "Payments"
        ],
        "summary": "What has gone back of a payment, or is to.",
        "description": "What has gone back of a payment, or is to. Errors: PAYMENT_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPaymentRefundsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "payments.read"
      }
    },
    "/v1/payments/{id}/refunds/{refund_id}:retry": {
      "post": {
        "operationId": "Payments.RetryRefund",
        "tags": [
          "Payments"
        ],
        "summary": "Asks once more for a refund that has failed, under another number.",
        "description": "Asks once more for a refund that has failed, under another number.\n\nErrors: PAYMENT_NOT_FOUND, PAYMENT_REFUND_NOT_FOUND, PAYMENT_REFUND_NOT_FAILED, WITHDRAWAL_CLOSED\nwhere it was a withdrawal's: ask for another withdrawal.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "refund_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentRefundReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "payments.refund"
      }
    },
    "/v1/payments/{id}/refunds/{refund_id}:settle": {
      "post": {
        "operationId": "Payments.SettleRefund",
        "tags": [
          "Payments"
        ],
        "summary": "The customer has her money of a refund that has failed, in another way.",
        "description": "The customer has her money of a refund that has failed, in another way.\n\nErrors: as RetryRefund, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "refund_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "payoutReference": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of the payment to the customer; 1 to 64 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentRefundReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "payments.refund"
      }
    },
    "/v1/payments/{id}:close": {
      "post": {
        "operationId": "Payments.Close",
        "tags": [
          "Payments"
        ],
        "summary": "Ends a payment that nobody has made; one by code is reversed, so that who has paid gets it back.",
        "description": "Ends a payment that nobody has made; one by code is reversed, so that who has paid gets it back.\n\nErrors: PAYMENT_NOT_FOUND, PAYMENT_ALREADY_PAID, PAYMENT_PROVIDER_UNAVAILABLE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "payments.create"
      }
    },
    "/v1/payments/{id}:refund": {
      "post": {
        "operationId": "Payments.Refund",
        "tags": [
          "Payments"
        ],
        "summary": "Gives money back to where it came from: of a top-up what its withdrawal pays, which ends with the refund; of a period of a subscription.",
        "description": "Gives money back to where it came from: of a top-up what its withdrawal pays, which ends with the\nrefund; of a period of a subscription. The money of an order goes back by itself when the order\nis returned.\n\nErrors: PAYMENT_NOT_FOUND, PAYMENT_NOT_REFUNDABLE, PAYMENT_OF_ORDER, REFUND_EXCEEDS_PAID,\nINVALID_ARGUMENT, WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "amountMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Minor units; what is left of the payment where 0. Of a top-up it is what the withdrawal pays."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 80 bytes; the payer reads it."
                  },
                  "withdrawalId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of a top-up: the requested withdrawal, which is completed with the refund."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentRefundReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "payments.refund"
      }
    },
    "/v1/platform-orders": {
      "post": {
        "operationId": "PlatformOrders.Take",
        "tags": [
          "PlatformOrders"
        ],
        "summary": "Takes a paid order of a platform, channel DELIVERY, once for the platform's number, however often and in whatever state it is pushed.",
        "description": "Takes a paid order of a platform, channel DELIVERY, once for the platform's number, however often\nand in whatever state it is pushed. A guest's is given to the member where one is named later.\n\nErrors: INVALID_ARGUMENT with the place in the platform's order, PLATFORM_ORDER_NOT_PAID,\nORDER_EXISTS where its amounts have changed, and those of Place and Claim.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TakePlatformOrderRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TakePlatformOrderReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "orders.place"
      }
    },
    "/v1/points/events": {
      "post": {
        "operationId": "Earning.RecordEvent",
        "tags": [
          "Earning"
        ],
        "summary": "Records something that a member did, and grants what the programme gives for it.",
        "description": "Records something that a member did, and grants what the programme gives for it.\n\nErrors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, EVENT_NOT_EARNING where no rule of the code applies,\nEVENT_LIMIT_REACHED, EVENT_TOO_SOON, EVENT_EXISTS, EARNING_BLOCKED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordEventRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordEventReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.events"
      }
    },
    "/v1/points/forecast": {
      "get": {
        "operationId": "Books.GetForecast",
        "tags": [
          "Books"
        ],
        "summary": "Which points end in which month unless they are spent.",
        "description": "Which points end in which month unless they are spent.",
        "parameters": [
          {
            "name": "months",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "Months from now; 12 where 0, at most 60."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Forecast"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/points/grants/{grant_id}:activate": {
      "post": {
        "operationId": "Wallet.ActivateGrant",
        "tags": [
          "Wallet"
        ],
        "summary": "Makes a pending grant usable before its time, with a reason.",
        "description": "Makes a pending grant usable before its time, with a reason.\n\nErrors: GRANT_NOT_FOUND, GRANT_NOT_PENDING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "grant_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SettleGrantReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.adjust"
      }
    },
    "/v1/points/grants/{grant_id}:reverse": {
      "post": {
        "operationId": "Wallet.ReverseGrant",
        "tags": [
          "Wallet"
        ],
        "summary": "Takes a grant back, pending or not: what was granted wrongly, or for what has been undone.",
        "description": "Takes a grant back, pending or not: what was granted wrongly, or for what has been undone. What\nis spent of it already is owed, or what the programme's rule of returns says.\n\nErrors: GRANT_NOT_FOUND, GRANT_REVERSED, INSUFFICIENT_POINTS where returns are blocked by rule.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "grant_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SettleGrantReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.adjust"
      }
    },
    "/v1/points/holds/{hold_id}:capture": {
      "post": {
        "operationId": "Wallet.CaptureHold",
        "tags": [
          "Wallet"
        ],
        "summary": "Spends what a hold has set aside.",
        "description": "Spends what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED,\nINVALID_ARGUMENT where more is asked for than is held.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "hold_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "All of the hold where 0; the rest is free again."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaptureHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "points.holds.settle"
      }
    },
    "/v1/points/holds/{hold_id}:void": {
      "post": {
        "operationId": "Wallet.VoidHold",
        "tags": [
          "Wallet"
        ],
        "summary": "Frees what a hold has set aside.",
        "description": "Frees what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "hold_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VoidHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          }
        ],
        "x-permission": "points.holds.settle"
      }
    },
    "/v1/points/liability": {
      "get": {
        "operationId": "Books.GetLiability",
        "tags": [
          "Books"
        ],
        "summary": "What the merchant owes in points, by the month of earning, with breakage.",
        "description": "What the merchant owes in points, by the month of earning, with breakage.",
        "parameters": [
          {
            "name": "months",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "Months of earning that are listed one by one, the newest first; 24 where 0, at most 120."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Liability"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/points/spends/{spend_id}:restore": {
      "post": {
        "operationId": "Wallet.RestoreSpend",
        "tags": [
          "Wallet"
        ],
        "summary": "Gives spent points back to the lots that they came from, with the life that those have; where a lot has ended meanwhile, the programme's `restoring` says what becomes of its part.",
        "description": "Gives spent points back to the lots that they came from, with the life that those have; where a\nlot has ended meanwhile, the programme's `restoring` says what becomes of its part.\n\nErrors: SPEND_NOT_FOUND, RESTORE_EXCEEDS_SPENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "spend_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "points": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "All that is left of the spend where 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RestoreSpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.restore"
      }
    },
    "/v1/points/summary": {
      "get": {
        "operationId": "Books.GetSummary",
        "tags": [
          "Books"
        ],
        "summary": "A month of points: opening, movements, closing, and what the numbers suggest.",
        "description": "A month of points: opening, movements, closing, and what the numbers suggest.",
        "parameters": [
          {
            "name": "month",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "A month's first day, ISO; the current month where empty."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PointsSummary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/points:preview": {
      "post": {
        "operationId": "Programmes.PreviewEarning",
        "tags": [
          "Programmes"
        ],
        "summary": "What a purchase would earn, and why, without earning it.",
        "description": "What a purchase would earn, and why, without earning it.\n\nErrors: as Orders/Place, PROGRAMME_NOT_FOUND.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewEarningRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PreviewEarningReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.read"
      }
    },
    "/v1/programmes": {
      "get": {
        "operationId": "Programmes.List",
        "tags": [
          "Programmes"
        ],
        "summary": "All versions, newest first, by page.",
        "description": "All versions, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListProgrammesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.read"
      },
      "post": {
        "operationId": "Programmes.Create",
        "tags": [
          "Programmes"
        ],
        "summary": "Writes a new version as a draft.",
        "description": "Writes a new version as a draft. Errors: INVALID_ARGUMENT with the field that makes no sense.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateProgrammeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.edit"
      }
    },
    "/v1/programmes/{id}": {
      "get": {
        "operationId": "Programmes.Get",
        "tags": [
          "Programmes"
        ],
        "summary": "One version.",
        "description": "One version. Errors: PROGRAMME_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Programme"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.read"
      },
      "patch": {
        "operationId": "Programmes.Update",
        "tags": [
          "Programmes"
        ],
        "summary": "Changes a draft.",
        "description": "Changes a draft. Errors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, REVISION_CONFLICT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/ProgrammeDefinition"
                  },
                  "note": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the change was made on; somebody else's change in between is not lost."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.edit"
      }
    },
    "/v1/programmes/{id}:activate": {
      "post": {
        "operationId": "Programmes.Activate",
        "tags": [
          "Programmes"
        ],
        "summary": "Publishes a draft from an instant on; the version before it holds until then.",
        "description": "Publishes a draft from an instant on; the version before it holds until then. Where the version in\nforce asks for a second person, that is not the draft's author.\n\nErrors: PROGRAMME_NOT_FOUND, PROGRAMME_NOT_DRAFT, SECOND_PERSON_NEEDED, INVALID_ARGUMENT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "activeFrom": {
                    "type": "string",
                    "format": "date-time",
                    "description": "5 seconds from now where absent, and never earlier: so long may an instance keep the rules that it\nhas read, and all of them are to change at the same instant. Later than the beginning of the version\nthat was published last."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.publish"
      }
    },
    "/v1/programmes/{id}:archive": {
      "post": {
        "operationId": "Programmes.Archive",
        "tags": [
          "Programmes"
        ],
        "summary": "Discards a draft; ends a version in force in 5 seconds, with none after it unless one is published; or takes back one that is to come: the version before it then holds on.",
        "description": "Discards a draft; ends a version in force in 5 seconds, with none after it unless one is published;\nor takes back one that is to come: the version before it then holds on.\n\nErrors: PROGRAMME_NOT_FOUND, PROGRAMME_ARCHIVED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProgrammeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.publish"
      }
    },
    "/v1/programmes/{id}:backtest": {
      "post": {
        "operationId": "Programmes.Backtest",
        "tags": [
          "Programmes"
        ],
        "summary": "Replays a version, also a draft, over the orders that were really paid, beside the versions that were in force: a line whenever more of it is done, the last with the report.",
        "description": "Replays a version, also a draft, over the orders that were really paid, beside the versions that\nwere in force: a line whenever more of it is done, the last with the report.\n\nErrors: PROGRAMME_NOT_FOUND, OVERLOADED where others run already.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "from": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Orders that were paid in this span; all where absent."
                  },
                  "until": {
                    "type": "string",
                    "format": "date-time"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "One line of JSON for each message, sent as soon as it is there; the schema is that of a line. A call that fails after its first line ends with the line {\"error\": …}, which has the error that would otherwise have been the body.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/BacktestProgress"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "error": {
                          "$ref": "#/components/schemas/Error"
                        }
                      },
                      "required": [
                        "error"
                      ],
                      "additionalProperties": false
                    }
                  ]
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "programmes.edit"
      }
    },
    "/v1/promo-codes": {
      "get": {
        "operationId": "PromoCodes.List",
        "tags": [
          "PromoCodes"
        ],
        "summary": "Batches, newest first, by page.",
        "description": "Batches, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPromoBatchesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promocodes.read"
      },
      "post": {
        "operationId": "PromoCodes.Create",
        "tags": [
          "PromoCodes"
        ],
        "summary": "Makes a batch of codes, or takes one over.",
        "description": "Makes a batch of codes, or takes one over.\n\nErrors: INVALID_ARGUMENT, TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, CODE_TAKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreatePromoCodesRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreatePromoCodesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promocodes.edit"
      }
    },
    "/v1/promo-codes/{id}:close": {
      "post": {
        "operationId": "PromoCodes.Close",
        "tags": [
          "PromoCodes"
        ],
        "summary": "Ends a batch: its codes apply no more.",
        "description": "Ends a batch: its codes apply no more. Errors: PROMO_BATCH_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names a batch.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromoBatchReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promocodes.edit"
      }
    },
    "/v1/promo-codes/{id}:export": {
      "get": {
        "operationId": "PromoCodes.Export",
        "tags": [
          "PromoCodes"
        ],
        "summary": "The codes of a batch with how often they were used, as CSV, by page.",
        "description": "The codes of a batch with how often they were used, as CSV, by page.\n\nErrors: PROMO_BATCH_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExportPromoCodesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promocodes.read"
      }
    },
    "/v1/promotions": {
      "get": {
        "operationId": "Promotions.List",
        "tags": [
          "Promotions"
        ],
        "summary": "All promotions, newest first, by page.",
        "description": "All promotions, newest first, by page.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/PromotionState"
            },
            "description": "All where absent."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPromotionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.read"
      },
      "post": {
        "operationId": "Promotions.Create",
        "tags": [
          "Promotions"
        ],
        "summary": "Writes the first draft of a promotion.",
        "description": "Writes the first draft of a promotion. Errors: INVALID_ARGUMENT with the field,\nSTORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreatePromotionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromotionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.edit"
      }
    },
    "/v1/promotions/{id}": {
      "get": {
        "operationId": "Promotions.Get",
        "tags": [
          "Promotions"
        ],
        "summary": "One promotion.",
        "description": "One promotion. Errors: PROMOTION_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Promotion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.read"
      },
      "patch": {
        "operationId": "Promotions.Update",
        "tags": [
          "Promotions"
        ],
        "summary": "Changes the draft; where there is none, the version published last is the beginning of one.",
        "description": "Changes the draft; where there is none, the version published last is the beginning of one.\n\nErrors: PROMOTION_NOT_FOUND, PROMOTION_ARCHIVED, REVISION_CONFLICT, STORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "What changes of a draft.",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/PromotionDefinition"
                  },
                  "updateMask": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "maxLength": 4096
                    },
                    "maxItems": 1000,
                    "description": "Fields of the definition that change: name, terms, limits; all where empty."
                  },
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the change was made on."
                  },
                  "note": {
                    "type": "string",
                    "maxLength": 4096
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromotionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.edit"
      }
    },
    "/v1/promotions/{id}/uses": {
      "get": {
        "operationId": "Promotions.GetUses",
        "tags": [
          "Promotions"
        ],
        "summary": "How much of its budgets a promotion has used.",
        "description": "How much of its budgets a promotion has used. Errors: PROMOTION_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetPromotionUsesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.read"
      }
    },
    "/v1/promotions/{id}/versions": {
      "get": {
        "operationId": "Promotions.ListVersions",
        "tags": [
          "Promotions"
        ],
        "summary": "All versions of a promotion, newest first, by page.",
        "description": "All versions of a promotion, newest first, by page. Errors: PROMOTION_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPromotionVersionsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.read"
      }
    },
    "/v1/promotions/{id}:archive": {
      "post": {
        "operationId": "Promotions.Archive",
        "tags": [
          "Promotions"
        ],
        "summary": "Ends a promotion for good, draft included, everywhere within 2 s; again changes nothing.",
        "description": "Ends a promotion for good, draft included, everywhere within 2 s; again changes nothing.\n\nErrors: PROMOTION_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names the promotion that is switched off or on, or ended.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromotionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.publish"
      }
    },
    "/v1/promotions/{id}:pause": {
      "post": {
        "operationId": "Promotions.Pause",
        "tags": [
          "Promotions"
        ],
        "summary": "Switches a promotion off, everywhere within 2 s; again changes nothing.",
        "description": "Switches a promotion off, everywhere within 2 s; again changes nothing.\n\nErrors: PROMOTION_NOT_FOUND, PROMOTION_NOT_PUBLISHED, PROMOTION_ARCHIVED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names the promotion that is switched off or on, or ended.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromotionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.publish"
      }
    },
    "/v1/promotions/{id}:publish": {
      "post": {
        "operationId": "Promotions.Publish",
        "tags": [
          "Promotions"
        ],
        "summary": "Publishes the draft from an instant on; the version before it holds until then, and one that is still to begin is replaced.",
        "description": "Publishes the draft from an instant on; the version before it holds until then, and one that is\nstill to begin is replaced. What is paused stays paused.\n\nErrors: PROMOTION_NOT_FOUND, PROMOTION_NOT_DRAFT, PROMOTION_ARCHIVED, REVISION_CONFLICT,\nTOO_MANY_PROMOTIONS, INVALID_ARGUMENT where `from` is too early.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Which draft holds from when on.",
                "properties": {
                  "revision": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The revision that the publisher has seen."
                  },
                  "from": {
                    "type": "string",
                    "format": "date-time",
                    "description": "At least 5 seconds ahead, so that all of Patron knows of it by then; in 5 seconds where absent."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromotionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.publish"
      }
    },
    "/v1/promotions/{id}:resume": {
      "post": {
        "operationId": "Promotions.Resume",
        "tags": [
          "Promotions"
        ],
        "summary": "Switches it on again, everywhere within 2 s.",
        "description": "Switches it on again, everywhere within 2 s.\n\nErrors: PROMOTION_NOT_FOUND, PROMOTION_NOT_PUBLISHED, PROMOTION_ARCHIVED, TOO_MANY_PROMOTIONS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names the promotion that is switched off or on, or ended.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromotionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "promotions.publish"
      }
    },
    "/v1/punch-card-plans": {
      "get": {
        "operationId": "PunchCards.ListPlans",
        "tags": [
          "PunchCards"
        ],
        "summary": "The kinds of cards, newest first, by page.",
        "description": "The kinds of cards, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPunchCardPlansReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.read"
      },
      "post": {
        "operationId": "PunchCards.CreatePlan",
        "tags": [
          "PunchCards"
        ],
        "summary": "Offers a kind of card.",
        "description": "Offers a kind of card. Errors: INVALID_ARGUMENT with the field that makes no sense,\nSTORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreatePunchCardPlanRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCardPlanReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.edit"
      }
    },
    "/v1/punch-card-plans/{id}:archive": {
      "post": {
        "operationId": "PunchCards.ArchivePlan",
        "tags": [
          "PunchCards"
        ],
        "summary": "Ends the sale of a kind of card; cards that are out stay good.",
        "description": "Ends the sale of a kind of card; cards that are out stay good.\n\nErrors: PUNCH_CARD_PLAN_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCardPlanReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.edit"
      }
    },
    "/v1/punch-cards": {
      "post": {
        "operationId": "PunchCards.Sell",
        "tags": [
          "PunchCards"
        ],
        "summary": "Gives a member a card that was paid.",
        "description": "Gives a member a card that was paid.\n\nErrors: PUNCH_CARD_PLAN_NOT_FOUND, PUNCH_CARD_PLAN_ARCHIVED, PUNCH_CARD_PRICE with what is due,\nPUNCH_CARD_EXISTS where the payment has bought a card already, MEMBER_NOT_FOUND,\nSTORE_NOT_FOUND, OUT_OF_SCOPE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SellPunchCardRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.sell"
      }
    },
    "/v1/punch-cards/{id}": {
      "get": {
        "operationId": "PunchCards.Get",
        "tags": [
          "PunchCards"
        ],
        "summary": "A card as it is now; a member sees her own.",
        "description": "A card as it is now; a member sees her own. Errors: PUNCH_CARD_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.read"
      }
    },
    "/v1/punch-cards/{id}/entries": {
      "get": {
        "operationId": "PunchCards.ListEntries",
        "tags": [
          "PunchCards"
        ],
        "summary": "A card's journal, newest first, by page; a member sees her own.",
        "description": "A card's journal, newest first, by page; a member sees her own. Errors: PUNCH_CARD_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListPunchCardEntriesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.read"
      }
    },
    "/v1/punch-cards/{id}:refund": {
      "post": {
        "operationId": "PunchCards.Refund",
        "tags": [
          "PunchCards"
        ],
        "summary": "Closes a card, and records what was paid back for it.",
        "description": "Closes a card, and records what was paid back for it.\n\nErrors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_CLOSED, PUNCH_CARD_PRICE with what is due,\nMEMBER_NOT_FOUND for members of other stores than the caller's.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  },
                  "tender": {
                    "$ref": "#/components/schemas/TenderType",
                    "description": "How it was paid out."
                  },
                  "reference": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of the pay-out; at most 64 characters."
                  },
                  "refundMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "What was paid out: `refundable_minor` of the card."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.refund"
      }
    },
    "/v1/punch-cards/{id}:undoUse": {
      "post": {
        "operationId": "PunchCards.UndoUse",
        "tags": [
          "PunchCards"
        ],
        "summary": "Gives a use back, once; who did it and why stands in the card's journal.",
        "description": "Gives a use back, once; who did it and why stands in the card's journal.\n\nErrors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_USE_NOT_FOUND, PUNCH_CARD_USE_GIVEN_BACK,\nPUNCH_CARD_ENDED, PUNCH_CARD_CLOSED, OUT_OF_SCOPE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "useId": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "The entry of the use."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.undo"
      }
    },
    "/v1/punch-cards/{id}:use": {
      "post": {
        "operationId": "PunchCards.Use",
        "tags": [
          "PunchCards"
        ],
        "summary": "Takes one use of a card, never more than there are.",
        "description": "Takes one use of a card, never more than there are.\n\nErrors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_USED_UP, PUNCH_CARD_ENDED with when,\nPUNCH_CARD_CLOSED, PUNCH_CARD_NOT_VALID_HERE, SPENDING_BLOCKED, STORE_NOT_FOUND, OUT_OF_SCOPE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "storeId": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "terminalId": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "staffId": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "reference": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "What it is used for, such as the number of an order; at most 64 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PunchCardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "punch_cards.use"
      }
    },
    "/v1/redemptions/{id}:cancel": {
      "post": {
        "operationId": "Rewards.Cancel",
        "tags": [
          "Rewards"
        ],
        "summary": "Gives a reward back whose code was not used: the points return to their lots.",
        "description": "Gives a reward back whose code was not used: the points return to their lots. A level that was\nbought is given back by staff only.\n\nErrors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "redemptions.cancel"
      }
    },
    "/v1/redemptions/{id}:refund": {
      "post": {
        "operationId": "Rewards.Refund",
        "tags": [
          "Rewards"
        ],
        "summary": "Takes a reward back that was handed over: the points return to their lots, the piece to the stock.",
        "description": "Takes a reward back that was handed over: the points return to their lots, the piece to the\nstock. Errors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "redemptions.refund"
      }
    },
    "/v1/redemptions:scan": {
      "post": {
        "operationId": "Rewards.Scan",
        "tags": [
          "Rewards"
        ],
        "summary": "Uses a code at a till, once; the same terminal sending the same request again gets the same answer.",
        "description": "Uses a code at a till, once; the same terminal sending the same request again gets the same\nanswer.\n\nErrors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,\nCODE_NOT_VALID_HERE, CASH_DUE with what is due.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScanCodeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RedemptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "redemptions.scan"
      }
    },
    "/v1/reports/accounts/export": {
      "get": {
        "operationId": "Accounts.Export",
        "tags": [
          "Accounts"
        ],
        "summary": "Points, what is owed, and where there is stored value its principal and bonus: by day opening, movements, closing; a line each.",
        "description": "Points, what is owed, and where there is stored value its principal and bonus: by day opening,\nmovements, closing; a line each.\n\nErrors: INVALID_ARGUMENT, OUT_OF_SCOPE, OVERLOADED.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "ISO dates by the merchant's clock, both included; at most 366 days, not ahead."
          },
          {
            "name": "to",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One line of JSON for each message, sent as soon as it is there; the schema is that of a line. A call that fails after its first line ends with the line {\"error\": …}, which has the error that would otherwise have been the body.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/AccountsLine"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "error": {
                          "$ref": "#/components/schemas/Error"
                        }
                      },
                      "required": [
                        "error"
                      ],
                      "additionalProperties": false
                    }
                  ]
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "accounts.export"
      }
    },
    "/v1/reports/payments/reconciliation": {
      "get": {
        "operationId": "Payments.GetReconciliation",
        "tags": [
          "Payments"
        ],
        "summary": "How our books of a day agree with the providers' bills, which come in the next day's morning.",
        "description": "How our books of a day agree with the providers' bills, which come in the next day's morning.\nErrors: INVALID_ARGUMENT.",
        "parameters": [
          {
            "name": "date",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "A day in China, ISO."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetPaymentReconciliationReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "payments.reconcile"
      }
    },
    "/v1/reports/stored-value": {
      "get": {
        "operationId": "StoredValue.GetUnspentFunds",
        "tags": [
          "StoredValue"
        ],
        "summary": "What members have paid and not spent, by month of payment, and what is promised beside it.",
        "description": "What members have paid and not spent, by month of payment, and what is promised beside it.",
        "parameters": [
          {
            "name": "months",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "Months of payment that are listed one by one, the newest first; 24 where 0, at most 120."
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnspentFunds"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "points.reports"
      }
    },
    "/v1/rewards": {
      "get": {
        "operationId": "Rewards.List",
        "tags": [
          "Rewards"
        ],
        "summary": "The catalogue, newest first, by page.",
        "description": "The catalogue, newest first, by page.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/RewardState"
            },
            "description": "Staff sees those of every state; members the active ones."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListRewardsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.read"
      },
      "post": {
        "operationId": "Rewards.Create",
        "tags": [
          "Rewards"
        ],
        "summary": "Adds a reward to the catalogue.",
        "description": "Adds a reward to the catalogue. Errors: INVALID_ARGUMENT with the field that makes no sense,\nSTORE_NOT_FOUND, LEVEL_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateRewardRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/rewards/{id}": {
      "get": {
        "operationId": "Rewards.Get",
        "tags": [
          "Rewards"
        ],
        "summary": "Errors: REWARD_NOT_FOUND.",
        "description": "Errors: REWARD_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reward"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.read"
      },
      "patch": {
        "operationId": "Rewards.Update",
        "tags": [
          "Rewards"
        ],
        "summary": "Changes a reward; codes that are out keep what they were made with.",
        "description": "Changes a reward; codes that are out keep what they were made with.\n\nErrors: REWARD_NOT_FOUND, REVISION_CONFLICT, REWARD_ARCHIVED, LEVEL_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "definition": {
                    "$ref": "#/components/schemas/RewardDefinition"
                  },
                  "version": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "The version that the change was made on."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/rewards/{id}:restock": {
      "post": {
        "operationId": "Rewards.Restock",
        "tags": [
          "Rewards"
        ],
        "summary": "Errors: REWARD_NOT_FOUND, STOCK_BELOW_TAKEN.",
        "description": "Errors: REWARD_NOT_FOUND, STOCK_BELOW_TAKEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "change": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Pieces that come (above 0) or go (below 0); never below what is taken."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/rewards/{id}:setState": {
      "post": {
        "operationId": "Rewards.SetState",
        "tags": [
          "Rewards"
        ],
        "summary": "Opens, pauses or archives a reward.",
        "description": "Opens, pauses or archives a reward. Errors: REWARD_NOT_FOUND, REWARD_ARCHIVED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "state": {
                    "$ref": "#/components/schemas/RewardState"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RewardReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "rewards.edit"
      }
    },
    "/v1/risk/flags": {
      "get": {
        "operationId": "Risk.List",
        "tags": [
          "Risk"
        ],
        "summary": "Flags that wait for somebody, or were decided.",
        "description": "Flags that wait for somebody, or were decided.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/RiskFlagState"
            },
            "description": "Open ones where absent."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListRiskFlagsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "risk.read"
      }
    },
    "/v1/risk/flags/{id}:confirm": {
      "post": {
        "operationId": "Risk.Confirm",
        "tags": [
          "Risk"
        ],
        "summary": "Something was wrong: all that waits is taken back.",
        "description": "Something was wrong: all that waits is taken back. Errors: as Release.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideRiskFlagReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "risk.decide"
      }
    },
    "/v1/risk/flags/{id}:release": {
      "post": {
        "operationId": "Risk.Release",
        "tags": [
          "Risk"
        ],
        "summary": "Nothing was wrong: what was held becomes usable, once no other flag of the member is open that holds points.",
        "description": "Nothing was wrong: what was held becomes usable, once no other flag of the member is open that\nholds points. Errors: RISK_FLAG_NOT_FOUND, RISK_FLAG_DECIDED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecideRiskFlagReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "risk.decide"
      }
    },
    "/v1/shifts": {
      "get": {
        "operationId": "Tills.ListShifts",
        "tags": [
          "Tills"
        ],
        "summary": "Shifts of a store, the newest first, by page.",
        "description": "Shifts of a store, the newest first, by page.",
        "parameters": [
          {
            "name": "storeId",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "businessDate",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "ISO; every one where empty."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListShiftsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.read"
      },
      "post": {
        "operationId": "Tills.OpenShift",
        "tags": [
          "Tills"
        ],
        "summary": "Begins a shift.",
        "description": "Begins a shift. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, SHIFT_OPEN.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OpenShiftRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ShiftReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.run"
      }
    },
    "/v1/shifts/{id}": {
      "get": {
        "operationId": "Tills.GetShift",
        "tags": [
          "Tills"
        ],
        "summary": "One shift.",
        "description": "One shift. Errors: SHIFT_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Shift"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.read"
      }
    },
    "/v1/shifts/{id}:close": {
      "post": {
        "operationId": "Tills.CloseShift",
        "tags": [
          "Tills"
        ],
        "summary": "Ends a shift with its last count; it never changes again.",
        "description": "Ends a shift with its last count; it never changes again.\n\nErrors: SHIFT_NOT_FOUND, SHIFT_CLOSED, SHIFT_NOT_COUNTED, SHIFT_MOVED_ON where something came\nin since the count, DIFFERENCE_UNEXPLAINED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reasons": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/DifferenceReason"
                    },
                    "maxItems": 1000,
                    "description": "One for each kind that differs in the last count."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ShiftReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.run"
      }
    },
    "/v1/shifts/{id}:correct": {
      "post": {
        "operationId": "Tills.CorrectShift",
        "tags": [
          "Tills"
        ],
        "summary": "Notes beside a closed shift what was found out later.",
        "description": "Notes beside a closed shift what was found out later. Errors: SHIFT_NOT_FOUND,\nSHIFT_NOT_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of a closed shift."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "type": {
                    "$ref": "#/components/schemas/TenderType"
                  },
                  "changeMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Added to what was counted, minor units, not 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ShiftReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.correct"
      }
    },
    "/v1/shifts/{id}:count": {
      "post": {
        "operationId": "Tills.CountShift",
        "tags": [
          "Tills"
        ],
        "summary": "Notes what was counted; only then the answer tells what should be there.",
        "description": "Notes what was counted; only then the answer tells what should be there. A shift may be counted\nagain, and each count stays on record. Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "counted": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/CountedTender"
                    },
                    "maxItems": 1000,
                    "description": "Each kind once; what is not named was counted as nothing. What should be there is told in the\nanswer only."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ShiftReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.run"
      }
    },
    "/v1/shifts/{id}:moveCash": {
      "post": {
        "operationId": "Tills.MoveCash",
        "tags": [
          "Tills"
        ],
        "summary": "Puts cash into the drawer, or takes it out, for another reason than an order.",
        "description": "Puts cash into the drawer, or takes it out, for another reason than an order.\nErrors: SHIFT_NOT_FOUND, SHIFT_CLOSED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "Of the shift."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "kind": {
                    "$ref": "#/components/schemas/CashMoveKind"
                  },
                  "amountMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "Minor units, above 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ShiftReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.run"
      }
    },
    "/v1/staff/tokens": {
      "post": {
        "operationId": "Organisation.IssueStaffToken",
        "tags": [
          "Organisation"
        ],
        "summary": "A staff member logs in with account and password, from the merchant's console.",
        "description": "A staff member logs in with account and password, from the merchant's console.\n\nErrors: INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS, OVERLOADED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueStaffTokenRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IssueStaffTokenReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "staff.log_in"
      }
    },
    "/v1/stored-value/holds": {
      "post": {
        "operationId": "StoredValue.PlaceHold",
        "tags": [
          "StoredValue"
        ],
        "summary": "Sets an amount aside for a while.",
        "description": "Sets an amount aside for a while. Errors: as Spend, STORED_VALUE_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlaceStoredValueHoldRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueHoldReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "stored_value.spend"
      }
    },
    "/v1/stored-value/holds/{hold_id}:capture": {
      "post": {
        "operationId": "StoredValue.CaptureHold",
        "tags": [
          "StoredValue"
        ],
        "summary": "Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED, SPENDING_BLOCKED, STORED_VALUE_EXCEEDS.",
        "description": "Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED, SPENDING_BLOCKED, STORED_VALUE_EXCEEDS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "hold_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "amountMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "All of the hold where 0; the rest is free again."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueSpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "stored_value.spend"
      }
    },
    "/v1/stored-value/holds/{hold_id}:void": {
      "post": {
        "operationId": "StoredValue.VoidHold",
        "tags": [
          "StoredValue"
        ],
        "summary": "Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.",
        "description": "Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "hold_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueChangeReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "stored_value.spend"
      }
    },
    "/v1/stored-value/plans": {
      "get": {
        "operationId": "StoredValue.ListPlans",
        "tags": [
          "StoredValue"
        ],
        "summary": "Plans, newest first, by page.",
        "description": "Plans, newest first, by page.",
        "parameters": [
          {
            "name": "withArchived",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            },
            "description": "Also those that are archived; staff only."
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListStoredValuePlansReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.read"
      },
      "post": {
        "operationId": "StoredValue.CreatePlan",
        "tags": [
          "StoredValue"
        ],
        "summary": "Adds a plan, or the next version of one: the version before is archived.",
        "description": "Adds a plan, or the next version of one: the version before is archived.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateStoredValuePlanRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValuePlanReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.edit"
      }
    },
    "/v1/stored-value/plans/{id}:archive": {
      "post": {
        "operationId": "StoredValue.ArchivePlan",
        "tags": [
          "StoredValue"
        ],
        "summary": "Ends a plan; what was bought by it stays as it is.",
        "description": "Ends a plan; what was bought by it stays as it is. Errors: PLAN_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValuePlanReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.edit"
      }
    },
    "/v1/stored-value/spends/{spend_id}:restore": {
      "post": {
        "operationId": "StoredValue.Restore",
        "tags": [
          "StoredValue"
        ],
        "summary": "Gives spent value back to the same halves of the top-ups that it came from.",
        "description": "Gives spent value back to the same halves of the top-ups that it came from.\n\nErrors: SPEND_NOT_FOUND, STORED_VALUE_EXCEEDS with what is left.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "spend_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "amountMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807,
                    "description": "All that is left of the spend where 0."
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueSpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.restore"
      }
    },
    "/v1/stored-value/terms": {
      "get": {
        "operationId": "StoredValue.GetTerms",
        "tags": [
          "StoredValue"
        ],
        "summary": "The merchant's terms as they are in force, with the law's figures where nothing was said.",
        "description": "The merchant's terms as they are in force, with the law's figures where nothing was said.",
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueTermsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.read"
      },
      "put": {
        "operationId": "StoredValue.SetTerms",
        "tags": [
          "StoredValue"
        ],
        "summary": "Settles the merchant's terms; they hold from now on.",
        "description": "Settles the merchant's terms; they hold from now on. Errors: REVISION_CONFLICT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetStoredValueTermsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueTermsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.edit"
      }
    },
    "/v1/stored-value/top-ups/{top_up_id}/invoices": {
      "get": {
        "operationId": "Invoices.ListForTopUp",
        "tags": [
          "Invoices"
        ],
        "summary": "The invoices of a top-up.",
        "description": "The invoices of a top-up. Errors: TOP_UP_NOT_FOUND.",
        "parameters": [
          {
            "name": "top_up_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListInvoicesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "invoices.request"
      },
      "post": {
        "operationId": "Invoices.RequestForTopUp",
        "tags": [
          "Invoices"
        ],
        "summary": "Asks for an invoice of a top-up, or of a part of it, where the merchant invoices top-ups: at most what was paid, not paid back and not invoiced yet.",
        "description": "Asks for an invoice of a top-up, or of a part of it, where the merchant invoices top-ups: at most\nwhat was paid, not paid back and not invoiced yet. A withdrawal takes it back in red.\nErrors: TOP_UP_NOT_FOUND, INVALID_ARGUMENT, TOP_UPS_NOT_INVOICED, INVOICE_EXCEEDS_PAID.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "top_up_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "type": {
                    "$ref": "#/components/schemas/InvoiceType",
                    "description": "As of an order."
                  },
                  "title": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "taxNumber": {
                    "type": "string",
                    "maxLength": 4096
                  },
                  "amountMinor": {
                    "type": [
                      "string",
                      "integer"
                    ],
                    "format": "int64",
                    "pattern": "^(0|-?[1-9][0-9]{0,18})$",
                    "minimum": -9223372036854775808,
                    "maximum": 9223372036854775807
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvoiceReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "invoices.request"
      }
    },
    "/v1/stored-value/top-ups/{top_up_id}:activate": {
      "post": {
        "operationId": "StoredValue.ActivateTopUp",
        "tags": [
          "StoredValue"
        ],
        "summary": "Makes a card without a name valid again that has run out: what was held of it is free.",
        "description": "Makes a card without a name valid again that has run out: what was held of it is free.\n\nErrors: TOP_UP_NOT_FOUND, TOP_UP_NOT_DORMANT.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "top_up_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters; it stands in the books."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActivateTopUpReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.activate"
      }
    },
    "/v1/stored-value/withdrawals": {
      "post": {
        "operationId": "StoredValue.RequestWithdrawal",
        "tags": [
          "StoredValue"
        ],
        "summary": "Sets aside all that is left of a top-up, and fixes what is to be paid out.",
        "description": "Sets aside all that is left of a top-up, and fixes what is to be paid out.\n\nErrors: as PreviewWithdrawal, CASH_LIMIT_EXCEEDED, PAYEE_UNKNOWN, QUOTE_CHANGED with what it would\nbe.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestWithdrawalRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WithdrawalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.withdraw"
      }
    },
    "/v1/stored-value/withdrawals/{id}": {
      "get": {
        "operationId": "StoredValue.GetWithdrawal",
        "tags": [
          "StoredValue"
        ],
        "summary": "A withdrawal as it stands.",
        "description": "A withdrawal as it stands. Errors: WITHDRAWAL_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WithdrawalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.withdraw"
      }
    },
    "/v1/stored-value/withdrawals/{id}:complete": {
      "post": {
        "operationId": "StoredValue.CompleteWithdrawal",
        "tags": [
          "StoredValue"
        ],
        "summary": "The money was paid out: what was set aside is gone, and the points of the top-up go back.",
        "description": "The money was paid out: what was set aside is gone, and the points of the top-up go back.\n\nErrors: WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "payoutReference": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "Of the payment to the customer; 1 to 64 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WithdrawalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.withdraw"
      }
    },
    "/v1/stored-value/withdrawals/{id}:fail": {
      "post": {
        "operationId": "StoredValue.FailWithdrawal",
        "tags": [
          "StoredValue"
        ],
        "summary": "The money could not be paid out: what was set aside is free again.",
        "description": "The money could not be paid out: what was set aside is free again.\n\nErrors: WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "1 to 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WithdrawalReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.withdraw"
      }
    },
    "/v1/stored-value/withdrawals:preview": {
      "post": {
        "operationId": "StoredValue.PreviewWithdrawal",
        "tags": [
          "StoredValue"
        ],
        "summary": "What a withdrawal would take and pay now.",
        "description": "What a withdrawal would take and pay now.\n\nErrors: TOP_UP_NOT_FOUND, TOP_UP_HELD, NOTHING_TO_REFUND, COOLING_OFF_OVER.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewWithdrawalRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WithdrawalQuote"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "stored_value.withdraw"
      }
    },
    "/v1/stored-value:spend": {
      "post": {
        "operationId": "StoredValue.Spend",
        "tags": [
          "StoredValue"
        ],
        "summary": "Spends stored value for a sale of a till that has no checkout.",
        "description": "Spends stored value for a sale of a till that has no checkout.\n\nErrors: MEMBER_NOT_FOUND, SPENDING_BLOCKED, STORED_VALUE_FROZEN, INSUFFICIENT_STORED_VALUE with\nwhat is available, REFERENCE_USED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SpendStoredValueRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StoredValueSpendReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "stored_value.spend"
      }
    },
    "/v1/stored-value:topUp": {
      "post": {
        "operationId": "StoredValue.TopUp",
        "tags": [
          "StoredValue"
        ],
        "summary": "Stores what was paid, once a payment: the same payment again has the same answer.",
        "description": "Stores what was paid, once a payment: the same payment again has the same answer.\n\nErrors: MEMBER_NOT_FOUND, PLAN_NOT_FOUND, PLAN_NOT_AVAILABLE, PAYMENT_USED,\nSTORED_VALUE_CAP_EXCEEDED with the cap and the balance, STORED_VALUE_LIMIT_REACHED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TopUpRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopUpReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          }
        ],
        "x-permission": "stored_value.top_up"
      }
    },
    "/v1/stores/{store_id}/days/{business_date}": {
      "get": {
        "operationId": "Tills.GetDay",
        "tags": [
          "Tills"
        ],
        "summary": "A closed business date.",
        "description": "A closed business date. Errors: DAY_NOT_CLOSED.",
        "parameters": [
          {
            "name": "store_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "business_date",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Day"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.read"
      }
    },
    "/v1/stores/{store_id}/days/{business_date}:close": {
      "post": {
        "operationId": "Tills.CloseDay",
        "tags": [
          "Tills"
        ],
        "summary": "Ends a store's business date, once, when all of its shifts are closed.",
        "description": "Ends a store's business date, once, when all of its shifts are closed.\n\nErrors: INVALID_ARGUMENT, STORE_NOT_FOUND, DAY_CLOSED, DAY_HAS_OPEN_SHIFTS.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "store_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "business_date",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "ISO; not ahead."
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DayReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "days.close"
      }
    },
    "/v1/stores/{store_id}/tips": {
      "get": {
        "operationId": "Tills.SumTips",
        "tags": [
          "Tills"
        ],
        "summary": "Tips of a store by staff.",
        "description": "Tips of a store by staff.",
        "parameters": [
          {
            "name": "store_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "fromDate",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            },
            "description": "ISO, both included; at most 366 days."
          },
          {
            "name": "toDate",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SumTipsReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.read"
      }
    },
    "/v1/subscription-plans": {
      "get": {
        "operationId": "Subscriptions.ListPlans",
        "tags": [
          "Subscriptions"
        ],
        "summary": "What is offered, newest first, by page.",
        "description": "What is offered, newest first, by page.",
        "parameters": [
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListSubscriptionPlansReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.read"
      },
      "post": {
        "operationId": "Subscriptions.CreatePlan",
        "tags": [
          "Subscriptions"
        ],
        "summary": "Offers something by period.",
        "description": "Offers something by period. Errors: INVALID_ARGUMENT with the field that makes no sense.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateSubscriptionPlanRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubscriptionPlanReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.edit"
      }
    },
    "/v1/subscription-plans/{id}:archive": {
      "post": {
        "operationId": "Subscriptions.ArchivePlan",
        "tags": [
          "Subscriptions"
        ],
        "summary": "Ends an offer for those who do not have it yet.",
        "description": "Ends an offer for those who do not have it yet.\n\nErrors: SUBSCRIPTION_PLAN_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubscriptionPlanReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.edit"
      }
    },
    "/v1/subscriptions": {
      "post": {
        "operationId": "Subscriptions.Start",
        "tags": [
          "Subscriptions"
        ],
        "summary": "Starts a subscription whose first period was paid, from today on.",
        "description": "Starts a subscription whose first period was paid, from today on.\n\nErrors: SUBSCRIPTION_PLAN_NOT_FOUND, SUBSCRIPTION_PLAN_ARCHIVED, SUBSCRIPTION_PRICE with what\nis due, SUBSCRIPTION_EXISTS where the member has it or the payment has started one,\nSUBSCRIPTIONS_NOT_OFFERED, MEMBER_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/StartSubscriptionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubscriptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.start"
      }
    },
    "/v1/subscriptions/{id}": {
      "get": {
        "operationId": "Subscriptions.Get",
        "tags": [
          "Subscriptions"
        ],
        "summary": "A subscription as it is now; a member sees her own.",
        "description": "A subscription as it is now; a member sees her own. Errors: SUBSCRIPTION_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscription"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.read"
      }
    },
    "/v1/subscriptions/{id}/charges": {
      "get": {
        "operationId": "Subscriptions.ListCharges",
        "tags": [
          "Subscriptions"
        ],
        "summary": "What was charged, newest first, by page; a member sees her own.",
        "description": "What was charged, newest first, by page; a member sees her own. Errors: SUBSCRIPTION_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "name": "page_size",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "description": "1 to 100; 20 where absent."
          },
          {
            "name": "page_token",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListSubscriptionChargesReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.read"
      }
    },
    "/v1/subscriptions/{id}:cancel": {
      "post": {
        "operationId": "Subscriptions.Cancel",
        "tags": [
          "Subscriptions"
        ],
        "summary": "Ends a subscription with the period that is paid; at once where that is over.",
        "description": "Ends a subscription with the period that is paid; at once where that is over.\n\nErrors: SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "reason": {
                    "type": "string",
                    "maxLength": 4096,
                    "description": "At most 256 characters."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubscriptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.cancel"
      }
    },
    "/v1/subscriptions/{id}:resume": {
      "post": {
        "operationId": "Subscriptions.Resume",
        "tags": [
          "Subscriptions"
        ],
        "summary": "Takes a cancellation back while the period lasts.",
        "description": "Takes a cancellation back while the period lasts. Errors: SUBSCRIPTION_NOT_FOUND,\nSUBSCRIPTION_ENDED.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubscriptionReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "memberToken": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "subscriptions.cancel"
      }
    },
    "/v1/tips": {
      "post": {
        "operationId": "Tills.RecordTip",
        "tags": [
          "Tills"
        ],
        "summary": "Notes a tip: beside the orders, at the till and for whoever it is for.",
        "description": "Notes a tip: beside the orders, at the till and for whoever it is for.\nErrors: INVALID_ARGUMENT, STORE_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordTipRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordTipReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "signedApp": []
          },
          {
            "staffToken": []
          }
        ],
        "x-permission": "shifts.run"
      }
    },
    "/v1/uploads": {
      "post": {
        "operationId": "Uploads.Begin",
        "tags": [
          "Uploads"
        ],
        "summary": "Begins an upload.",
        "description": "Begins an upload. Errors: INVALID_ARGUMENT with the field.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BeginUploadRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/uploads/{id}": {
      "get": {
        "operationId": "Uploads.Get",
        "tags": [
          "Uploads"
        ],
        "summary": "How far it has come.",
        "description": "How far it has come. Errors: UPLOAD_NOT_FOUND.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Upload"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/uploads/{id}:cancel": {
      "post": {
        "operationId": "Uploads.Cancel",
        "tags": [
          "Uploads"
        ],
        "summary": "Stops it; rows that were written stay.",
        "description": "Stops it; rows that were written stay. Errors: UPLOAD_NOT_FOUND.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Names an upload.",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/uploads/{id}:finish": {
      "post": {
        "operationId": "Uploads.Finish",
        "tags": [
          "Uploads"
        ],
        "summary": "Begins the work.",
        "description": "Begins the work. Errors: UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_PART where parts are missing.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "description": "Says that nothing more comes.",
                "properties": {
                  "parts": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "Parts that were sent."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    },
    "/v1/uploads:append": {
      "post": {
        "operationId": "Uploads.Append",
        "tags": [
          "Uploads"
        ],
        "summary": "Brings the next part.",
        "description": "Brings the next part. Errors: INVALID_ARGUMENT, UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_PART\nwith the number that is next, UPLOAD_TOO_LARGE.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppendUploadRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "Idempotent-Replayed": {
                "description": "true where this is the stored answer of an earlier call.",
                "schema": {
                  "type": "string",
                  "const": "true"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadReply"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/error"
          }
        },
        "security": [
          {
            "staffToken": []
          }
        ],
        "x-permission": "items.edit"
      }
    }
  },
  "components": {
    "securitySchemes": {
      "signedApp": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "A signed request: PATRON1-HMAC-SHA256 app=\"…\",kid=\"…\",ts=\"…\",nonce=\"…\",sig=\"…\" over method, path and query, ts, nonce, idempotency key and the SHA-256 of the body, each on a line."
      },
      "memberToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "The access token of a member."
      },
      "staffToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "The access token of a member of staff."
      }
    },
    "parameters": {
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": true,
        "description": "Names this operation: sent again with the same body, it answers the same.",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{16,64}$"
        }
      }
    },
    "responses": {
      "error": {
        "description": "Refused or failed; `key` says why.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "description": "The RPC code, such as INVALID_ARGUMENT."
          },
          "key": {
            "type": "string",
            "description": "Stable and machine-readable, such as INSUFFICIENT_POINTS."
          },
          "message": {
            "type": "string",
            "description": "For a person, in the language of Accept-Language."
          },
          "details": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "The numbers and names that the message speaks of."
          },
          "requestId": {
            "type": "string"
          },
          "retryable": {
            "type": "boolean",
            "description": "Whether the same call may be sent again with its idempotency key."
          },
          "outcome": {
            "type": "string",
            "enum": [
              "DEFINITE",
              "AMBIGUOUS",
              "TRANSIENT"
            ],
            "description": "What is known of the effect of the call."
          }
        },
        "required": [
          "code",
          "key",
          "message",
          "details",
          "requestId",
          "retryable",
          "outcome"
        ]
      },
      "AccountsLine": {
        "type": "object",
        "description": "One line of the file, without its end (LF). The columns stand in the first one:\nprogramme,account,businessDate,row,type,amount. Rows of a day and account are OPENING, then a\nMOVEMENT for each type of posting, then CLOSING. A movement counts on the day on which it was\nposted, so a day that is over never changes. The last line, sha256,<hex>, is the hash of all bytes\nbefore it, ends of lines included.",
        "properties": {
          "line": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ActivateTopUpReply": {
        "type": "object",
        "properties": {
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ActivationPolicy": {
        "type": "string",
        "description": "ACTIVATION_POLICY_UNSPECIFIED: IMMEDIATE.\nAFTER_DAYS: `days` business days after the purchase.\nON_DATES: The first of `days_of_year` on or after the purchase.\nON_EVENT: When the event `event` is recorded for the member; cancelled after `days` business days.",
        "enum": [
          "ACTIVATION_POLICY_UNSPECIFIED",
          "IMMEDIATE",
          "AFTER_DAYS",
          "ON_DATES",
          "ON_EVENT"
        ]
      },
      "AdjustPointsReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "As it was left; absent where a second person has to approve first."
          },
          "replayed": {
            "type": "boolean"
          },
          "approvalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Set where the adjustment waits for a second person; nothing has changed yet."
          }
        },
        "additionalProperties": false
      },
      "AfterRestoring": {
        "type": "string",
        "description": "What becomes of a coupon that a refund gives back after its end.\nAFTER_RESTORING_UNSPECIFIED: EXTENDS.\nEXTENDS: It is good for some days more.\nSTAYS_EXPIRED: It comes back expired.",
        "enum": [
          "AFTER_RESTORING_UNSPECIFIED",
          "EXTENDS",
          "STAYS_EXPIRED"
        ]
      },
      "AppendUploadRequest": {
        "type": "object",
        "description": "The next part of a table.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From 1, one after the other."
          },
          "text": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "The text, UTF-8, in pieces that are joined as they are, of 4 096 characters each at most; a\npart may end anywhere between two characters. At most 900 KiB, and 100 MiB in all."
          }
        },
        "additionalProperties": false
      },
      "AppliedKind": {
        "type": "string",
        "enum": [
          "APPLIED_KIND_UNSPECIFIED",
          "MEMBER_PRICE",
          "PROMOTION",
          "COUPON",
          "PROMO_CODE",
          "POINTS"
        ]
      },
      "AppliedOffer": {
        "type": "object",
        "description": "What an offer took off the order, minor units.",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AppliedKind"
          },
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the promotion or of the coupon; empty for member prices and points."
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "templateId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the coupon's template; empty elsewhere."
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "discountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "shares": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LineShare"
            },
            "maxItems": 1000
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "The promo code as it was given."
          }
        },
        "additionalProperties": false
      },
      "ApplyForLevelRequest": {
        "type": "object",
        "properties": {
          "levelCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "A level of the scheme in force, above her own."
          }
        },
        "additionalProperties": false
      },
      "Approval": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/ApprovalState"
          },
          "kind": {
            "type": "string",
            "maxLength": 4096,
            "description": "ADJUSTMENT or COMPENSATION."
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "requestedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decisionReason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was rejected."
          }
        },
        "additionalProperties": false
      },
      "ApprovalRule": {
        "type": "object",
        "description": "What takes a second person (X14).",
        "properties": {
          "adjustmentsAbove": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Adjustments and compensations of more points; 1 000 where 0."
          },
          "programmes": {
            "type": "boolean",
            "description": "Whoever wrote a programme's draft does not publish it."
          }
        },
        "additionalProperties": false
      },
      "ApprovalState": {
        "type": "string",
        "enum": [
          "APPROVAL_STATE_UNSPECIFIED",
          "APPROVAL_WAITING",
          "APPROVAL_APPROVED",
          "APPROVAL_REJECTED"
        ]
      },
      "Attribute": {
        "type": "object",
        "description": "An attribute as staff has defined it.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 32 of a–z 0–9 _, beginning with a letter."
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "type": {
            "$ref": "#/components/schemas/AttributeType"
          },
          "options": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AttributeOption"
            },
            "maxItems": 1000,
            "description": "Of a choice, at most 50."
          },
          "sensitive": {
            "type": "boolean",
            "description": "Kept encrypted and shown masked, to everybody. Conditions do not see it."
          },
          "memberEditable": {
            "type": "boolean",
            "description": "Whether the member herself may change it."
          },
          "archived": {
            "type": "boolean",
            "description": "Neither shown nor changed any more; its values are kept."
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change."
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedBy": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who changed it last, for staff only."
          }
        },
        "additionalProperties": false
      },
      "AttributeOption": {
        "type": "object",
        "description": "One of the values of a choice.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 32 of a–z 0–9 _"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          }
        },
        "additionalProperties": false
      },
      "AttributeType": {
        "type": "string",
        "description": "What values an attribute has, and how they stand in `Profile.attributes`.\nATTRIBUTE_TEXT: A text of 1 to 256 characters.\nATTRIBUTE_NUMBER: A whole number, ± 10^15.\nATTRIBUTE_CHOICE: The code of one option.\nATTRIBUTE_MULTI_CHOICE: A list of codes of options, each once.\nATTRIBUTE_DATE: An ISO date.\nATTRIBUTE_BOOLEAN: true or false.\nATTRIBUTE_BANK_CARD: 12 to 19 digits with a Luhn check digit; always sensitive.\nATTRIBUTE_ID_NUMBER: 18 characters with the check character of GB 11643; always sensitive.",
        "enum": [
          "ATTRIBUTE_TYPE_UNSPECIFIED",
          "ATTRIBUTE_TEXT",
          "ATTRIBUTE_NUMBER",
          "ATTRIBUTE_CHOICE",
          "ATTRIBUTE_MULTI_CHOICE",
          "ATTRIBUTE_DATE",
          "ATTRIBUTE_BOOLEAN",
          "ATTRIBUTE_BANK_CARD",
          "ATTRIBUTE_ID_NUMBER"
        ]
      },
      "AuditRow": {
        "type": "object",
        "description": "One deed.",
        "properties": {
          "sequence": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "actorKind": {
            "type": "string",
            "maxLength": 4096,
            "description": "app, member, staff or service."
          },
          "actor": {
            "type": "string",
            "maxLength": 4096,
            "description": "Id of the member or staff account, or name of the app or service."
          },
          "role": {
            "type": "string",
            "maxLength": 4096
          },
          "address": {
            "type": "string",
            "maxLength": 4096
          },
          "app": {
            "type": "string",
            "maxLength": 4096,
            "description": "App or terminal through which it was done."
          },
          "requestId": {
            "type": "string",
            "maxLength": 4096
          },
          "action": {
            "type": "string",
            "maxLength": 4096
          },
          "object": {
            "type": "string",
            "maxLength": 4096,
            "description": "Id of what it was done to."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "before": {
            "type": "string",
            "maxLength": 4096,
            "description": "In words without personal data, or empty."
          },
          "after": {
            "type": "string",
            "maxLength": 4096
          },
          "beforeDigest": {
            "type": "string",
            "contentEncoding": "base64",
            "description": "SHA-256 of what stood there before and after, or empty."
          },
          "afterDigest": {
            "type": "string",
            "contentEncoding": "base64"
          }
        },
        "additionalProperties": false
      },
      "BacktestFigures": {
        "type": "object",
        "description": "What a side would have granted: both sides are reckoned anew from the orders, with their caps, so\nthat like is compared with like. Returns, visits and events are left out of both.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "capped": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "liabilityMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the points are worth at checkout, minor units, by the version that is tried or, on the other\nside, by the one in force today; 0 where points are no money."
          }
        },
        "additionalProperties": false
      },
      "BacktestLevelEffect": {
        "type": "string",
        "description": "Whether levels follow points.\nNOT_AFFECTED: The level scheme does not look at points: no level can change.\nJUDGED: Every member was judged by the points of either side.\nTOO_MANY_ORDERS: More orders than levels are judged by: a shorter span may be tried.",
        "enum": [
          "BACKTEST_LEVEL_EFFECT_UNSPECIFIED",
          "NOT_AFFECTED",
          "JUDGED",
          "TOO_MANY_ORDERS"
        ]
      },
      "BacktestLevels": {
        "type": "object",
        "description": "Which level members would have at the end of the span, or now, if the orders of the span were all\nthere is: by the level scheme in force, from spend, visits and orders, and from the points of either\nside. What levels did to points is as it was.",
        "properties": {
          "effect": {
            "$ref": "#/components/schemas/BacktestLevelEffect"
          },
          "schemeVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Version of the level scheme."
          },
          "membersChanged": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members whose level would be another one; of these, how many would be higher and lower."
          },
          "membersRaised": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "membersLowered": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "transitions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelTransition"
            },
            "maxItems": 1000,
            "description": "The 20 of most members; of equal ones those from and to the lowest levels first."
          },
          "conditionsLeftOut": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Conditions over the year of membership, which the orders do not tell: they count as not met, on\nboth sides."
          }
        },
        "additionalProperties": false
      },
      "BacktestMember": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "pointsBefore": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pointsAfter": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "BacktestProgress": {
        "type": "object",
        "description": "One line of the stream: how far it is, and at the end the report.",
        "properties": {
          "ordersDone": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "ordersTotal": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "report": {
            "$ref": "#/components/schemas/BacktestReport"
          }
        },
        "additionalProperties": false
      },
      "BacktestReport": {
        "type": "object",
        "properties": {
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "active": {
            "$ref": "#/components/schemas/BacktestFigures",
            "description": "By the versions that were in force when each order was paid, and by the one that is tried."
          },
          "draft": {
            "$ref": "#/components/schemas/BacktestFigures"
          },
          "membersWithMore": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "membersWithLess": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "mostAffected": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BacktestMember"
            },
            "maxItems": 1000,
            "description": "The ten whose points would change most; of equal ones those with the lowest ids."
          },
          "ordersPerSecond": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "levels": {
            "$ref": "#/components/schemas/BacktestLevels"
          }
        },
        "additionalProperties": false
      },
      "BalanceAt": {
        "type": "object",
        "description": "A member's points as they were, reckoned from the journal.",
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "available": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pending": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "held": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Number of the last entry before it."
          }
        },
        "additionalProperties": false
      },
      "Basket": {
        "type": "object",
        "description": "What is bought, by whom, and what the member wants to use for it.",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel",
            "description": "IN_STORE where absent."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "table": {
            "type": "string",
            "maxLength": 4096
          },
          "covers": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member; a quote may go without. A member's own token names\nher. Who spends points or stored value shows a dynamic code, which from then on is good for the\norder of this number alone: also after a refusal, under any key, until 15 minutes after its own\nend."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PricingLine"
            },
            "maxItems": 1000,
            "description": "1 to 200."
          },
          "couponIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Coupons that must apply."
          },
          "promoCodes": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Promo codes that must apply."
          },
          "bestCoupons": {
            "type": "boolean",
            "description": "Whether the best of the member's other coupons are taken, too."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that she wants to use at most; how many are used says the quote. 0: none."
          },
          "shippingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more; a line of its own that nothing is taken off."
          }
        },
        "additionalProperties": false
      },
      "BatchOrdersReply": {
        "type": "object",
        "properties": {
          "orders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BatchedOrder"
            },
            "maxItems": 1000,
            "description": "In the order of the request, one each."
          },
          "placedCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "alreadyPlacedCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "refusedCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "BatchOrdersRequest": {
        "type": "object",
        "properties": {
          "orders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlaceOrderRequest"
            },
            "maxItems": 1000,
            "description": "1 to 500. Orders of one member are taken in their order."
          }
        },
        "additionalProperties": false
      },
      "BatchedOrder": {
        "type": "object",
        "description": "What became of one order of a batch.",
        "properties": {
          "externalId": {
            "type": "string",
            "maxLength": 4096
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty where it was refused."
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "alreadyPlaced": {
            "type": "boolean",
            "description": "Whether it was there already."
          },
          "refusal": {
            "$ref": "#/components/schemas/ErrorInfo",
            "description": "Absent where it is placed. Where it is retryable, send the batch again under the same key."
          }
        },
        "additionalProperties": false
      },
      "BeginUploadRequest": {
        "type": "object",
        "description": "A table that is to come.",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/UploadKind"
          },
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "For people, such as the file's name; at most 128 characters."
          },
          "dryRun": {
            "type": "boolean",
            "description": "Looks at the rows and writes nothing."
          },
          "skipInvalid": {
            "type": "boolean",
            "description": "Writes the rows that are right, although others are wrong; else all are looked at before any is\nwritten, and nothing is where one is wrong."
          }
        },
        "additionalProperties": false
      },
      "Benefit": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          }
        },
        "additionalProperties": false
      },
      "BenefitClaim": {
        "type": "object",
        "description": "One use of a benefit, from the claim to the till.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "benefitCode": {
            "type": "string",
            "maxLength": 4096
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "The level that gave it."
          },
          "state": {
            "$ref": "#/components/schemas/BenefitClaimState"
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 letters and digits; the member shows it. Staff and tills do not see it."
          },
          "claimedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive: the end of its period."
          },
          "usedAt": {
            "type": "string",
            "format": "date-time"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "BenefitClaimReply": {
        "type": "object",
        "properties": {
          "claim": {
            "$ref": "#/components/schemas/BenefitClaim"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "BenefitClaimState": {
        "type": "string",
        "description": "CLAIMED: Its code is good, once.\nUSED: At a till.\nLAPSED: Nobody used it in time.",
        "enum": [
          "BENEFIT_CLAIM_STATE_UNSPECIFIED",
          "CLAIMED",
          "USED",
          "LAPSED"
        ]
      },
      "BenefitPeriod": {
        "type": "string",
        "description": "How often a benefit can be claimed.\nBENEFIT_PERIOD_UNSPECIFIED: It is not claimed: a discount, a sign at the door.\nBIRTHDAY_DAY: On the birthday, in its ISO week, or in its month; once for each birthday, by its year.",
        "enum": [
          "BENEFIT_PERIOD_UNSPECIFIED",
          "EACH_MONTH",
          "EACH_QUARTER",
          "EACH_YEAR",
          "BIRTHDAY_DAY",
          "BIRTHDAY_WEEK",
          "BIRTHDAY_MONTH"
        ]
      },
      "BenefitStanding": {
        "type": "object",
        "description": "A benefit of the level that is held, own or inherited, as it stands now.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "The level whose benefit it is."
          },
          "claimable": {
            "type": "boolean",
            "description": "Whether it is claimed at all; what follows is of those that are."
          },
          "granted": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "How often in the period that is under way; 0 where none is, as away from the birthday."
          },
          "claimed": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "How often it was claimed in it, and how often used."
          },
          "used": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive end of the period."
          },
          "choice": {
            "type": "string",
            "maxLength": 4096,
            "description": "What it is an alternative of, and how many of those may be chosen."
          },
          "choose": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "BillLine": {
        "type": "object",
        "description": "A line of a bill, after all discounts.",
        "properties": {
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          },
          "payers": {
            "type": "array",
            "items": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "maxItems": 1000,
            "description": "Of BY_LINES: who pays for it, by number from 1; everybody where empty."
          }
        },
        "additionalProperties": false
      },
      "BillShare": {
        "type": "object",
        "description": "What one of those who pay gives. Minor units.",
        "properties": {
          "lineAmountsMinor": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "integer"
              ],
              "format": "int64",
              "pattern": "^(0|-?[1-9][0-9]{0,18})$",
              "minimum": -9223372036854775808,
              "maximum": 9223372036854775807
            },
            "maxItems": 1000,
            "description": "For the lines, one each."
          },
          "serviceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "totalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "BonusUnit": {
        "type": "string",
        "description": "BONUS_UNIT_UNSPECIFIED: PER_ORDER.",
        "enum": [
          "BONUS_UNIT_UNSPECIFIED",
          "PER_ORDER",
          "PER_LINE",
          "PER_PIECE"
        ]
      },
      "BuyGet": {
        "type": "object",
        "description": "Of every `buy` + `get` pieces, dearest first, the cheapest `get` cost `pay_permille` of their\nprice: 0 is free (买一送一), 500 is half (第二件半价).",
        "properties": {
          "buy": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 1 000."
          },
          "get": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "payPermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "maxPieces": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Most pieces that are cheaper; 0: no limit."
          }
        },
        "additionalProperties": false
      },
      "CancelDeregistrationRequest": {
        "type": "object",
        "additionalProperties": false
      },
      "CaptureHoldReply": {
        "type": "object",
        "properties": {
          "spendId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Names the spend where it is to be restored."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "CashMove": {
        "type": "object",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/CashMoveKind"
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "movedAt": {
            "type": "string",
            "format": "date-time"
          },
          "actor": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "CashMoveKind": {
        "type": "string",
        "enum": [
          "CASH_MOVE_KIND_UNSPECIFIED",
          "PAY_IN",
          "PAY_OUT"
        ]
      },
      "CashOff": {
        "type": "object",
        "description": "An amount off without a threshold (现金券).",
        "properties": {
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 1 or more."
          }
        },
        "additionalProperties": false
      },
      "ChangeGroupReply": {
        "type": "object",
        "properties": {
          "added": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Who was not in it before."
          },
          "removed": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Who was in it before."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ChangeMyPhoneRequest": {
        "type": "object",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096,
            "description": "The new one."
          },
          "smsCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "Sent to the new one, for CHANGE_PHONE."
          }
        },
        "additionalProperties": false
      },
      "Channel": {
        "type": "string",
        "enum": [
          "CHANNEL_UNSPECIFIED",
          "IN_STORE",
          "ONLINE",
          "DELIVERY"
        ]
      },
      "CheckInReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "streak": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Days in a row, this one included."
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO, by the merchant's clock."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether she had checked in on this business date before."
          }
        },
        "additionalProperties": false
      },
      "CheckInRequest": {
        "type": "object",
        "additionalProperties": false
      },
      "CheckInRule": {
        "type": "object",
        "description": "A visit a business day (C05).",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusEvery": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Days in a row after which the bonus comes, again and again; 0: never."
          },
          "bonusPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "Checkout": {
        "type": "object",
        "description": "A basket with everything that was set aside for it.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUID; names it in Capture and Void."
          },
          "state": {
            "$ref": "#/components/schemas/CheckoutState"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "price": {
            "$ref": "#/components/schemas/PricedOrder"
          },
          "storedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the order once it is captured."
          },
          "points": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "After the call, and the same for its repetitions; absent in the answer of Get. The state and\nthe order are always those of now."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "CheckoutQuote": {
        "type": "object",
        "description": "What an order would cost and earn.",
        "properties": {
          "price": {
            "$ref": "#/components/schemas/PricedOrder"
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that it would earn if all of it were paid with money."
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000,
            "description": "Why this many."
          },
          "points": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "What the member has: points before the order, and stored value, minor units."
          },
          "storedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "CheckoutState": {
        "type": "string",
        "description": "CHECKOUT_EXPIRED: Nobody captured it in time: what it held is free again.",
        "enum": [
          "CHECKOUT_STATE_UNSPECIFIED",
          "CHECKOUT_HELD",
          "CHECKOUT_CAPTURED",
          "CHECKOUT_VOIDED",
          "CHECKOUT_EXPIRED"
        ]
      },
      "ClaimCouponRequest": {
        "type": "object",
        "description": "Names the template of which the calling member takes a coupon.",
        "properties": {
          "templateId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ClaimMyOrderRequest": {
        "type": "object",
        "properties": {
          "receiptCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "As it stands on the receipt."
          }
        },
        "additionalProperties": false
      },
      "CodePattern": {
        "type": "object",
        "description": "How codes look: the prefix, then the pattern with each # replaced by a random letter of the\ncharset.",
        "properties": {
          "prefix": {
            "type": "string",
            "maxLength": 4096,
            "description": "Capital letters and digits, at most 12."
          },
          "charset": {
            "type": "string",
            "maxLength": 4096,
            "description": "2 to 36 different capital letters and digits; without 0, 1, I, L, O and U where empty."
          },
          "length": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "So many random letters, where there is no pattern; 20 where 0."
          },
          "pattern": {
            "type": "string",
            "maxLength": 4096,
            "description": "#, capital letters, digits and hyphens, for example ####-####-####-####-####. At most 48."
          }
        },
        "additionalProperties": false
      },
      "Combination": {
        "type": "string",
        "description": "How multipliers of different sources become one.\nCOMBINATION_UNSPECIFIED: ADDITIVE.\nADDITIVE: 1 + Σ(m − 1): the liability stays predictable.",
        "enum": [
          "COMBINATION_UNSPECIFIED",
          "ADDITIVE",
          "MULTIPLY",
          "MAX"
        ]
      },
      "ConditionProgress": {
        "type": "object",
        "properties": {
          "metric": {
            "type": "string",
            "maxLength": 4096,
            "description": "SPEND_NET; VISITS, which are stores on days with an order; PAID_ORDERS; POINTS_EARNED by orders."
          },
          "window": {
            "type": "string",
            "maxLength": 4096,
            "description": "CALENDAR_MONTH, CALENDAR_QUARTER, CALENDAR_HALF, CALENDAR_YEAR, ROLLING, MEMBERSHIP_YEAR, LIFETIME,\nSINCE_LEVEL_START."
          },
          "reachedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of SPEND_NET, otherwise 0."
          },
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reached": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "In the metric's own unit: minor units, visits, orders or points."
          },
          "threshold": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "Consent": {
        "type": "object",
        "description": "How a member stands to one purpose.",
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/ConsentPurpose"
          },
          "given": {
            "type": "boolean",
            "description": "Whether it counts now."
          },
          "textVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Version that she last gave or withdrew; 0 where she never decided."
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "text": {
            "$ref": "#/components/schemas/ConsentText",
            "description": "The words in force; absent where the merchant has published none."
          }
        },
        "additionalProperties": false
      },
      "ConsentChoice": {
        "type": "object",
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/ConsentPurpose"
          },
          "given": {
            "type": "boolean"
          },
          "textVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "The version that she was shown; needed to give."
          }
        },
        "additionalProperties": false
      },
      "ConsentDecision": {
        "type": "object",
        "description": "One decision of a member, as it was taken; none is ever changed or removed.",
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/ConsentPurpose"
          },
          "given": {
            "type": "boolean"
          },
          "textVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "app": {
            "type": "string",
            "maxLength": 4096,
            "description": "App through which she decided."
          }
        },
        "additionalProperties": false
      },
      "ConsentPurpose": {
        "type": "string",
        "description": "What data of a member may be used for. Nothing is allowed by a consent for another purpose.\nSERVICE: The membership itself. It ends with the membership only.\nPROFILING: Portraits, segments and recommendations from what she buys.",
        "enum": [
          "CONSENT_PURPOSE_UNSPECIFIED",
          "SERVICE",
          "SMS_MARKETING",
          "WECHAT_MARKETING",
          "PROFILING"
        ]
      },
      "ConsentText": {
        "type": "object",
        "description": "The words that a consent is given to. A version never changes.",
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/ConsentPurpose"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1, 2, 3 … within a purpose."
          },
          "asksAgain": {
            "type": "boolean",
            "description": "Whether what was given to earlier versions no longer counts."
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "CorrectOrderReply": {
        "type": "object",
        "properties": {
          "voided": {
            "$ref": "#/components/schemas/RefundOrderReply"
          },
          "placed": {
            "$ref": "#/components/schemas/PlaceOrderReply"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "CountIssueAudienceReply": {
        "type": "object",
        "description": "How many there are.",
        "properties": {
          "matching": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members of the audience now; each gets a coupon as far as the template's limits allow."
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "All members."
          }
        },
        "additionalProperties": false
      },
      "CountIssueAudienceRequest": {
        "type": "object",
        "description": "An audience that is to be counted.",
        "properties": {
          "audience": {
            "$ref": "#/components/schemas/IssueAudience",
            "description": "All members where absent."
          }
        },
        "additionalProperties": false
      },
      "CountedTender": {
        "type": "object",
        "description": "What of one kind of tender was counted.",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/TenderType"
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          }
        },
        "additionalProperties": false
      },
      "Coupon": {
        "type": "object",
        "description": "A coupon of a member, with what its template said when it was issued.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "templateVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "state": {
            "$ref": "#/components/schemas/CouponState"
          },
          "kind": {
            "$ref": "#/components/schemas/DiscountKind"
          },
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "From which subtotal on it applies, minor units; 0: always, or the kind has no threshold."
          },
          "reductionMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units; 0 where the kind takes off no fixed amount."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "lastDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "Last business date of validity, ISO."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was issued, for example WELCOME."
          },
          "terms": {
            "$ref": "#/components/schemas/OfferTerms"
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 letters and digits; the member shows it at the till, as text or QR. Staff does not see it."
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "validFrom": {
            "type": "string",
            "format": "date-time",
            "description": "Not usable before; where absent at once."
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The order that holds or has used it."
          },
          "usedAt": {
            "type": "string",
            "format": "date-time"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where and by whom it was used at a till."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "restoredAt": {
            "type": "string",
            "format": "date-time",
            "description": "When a refund gave it back last."
          },
          "transferable": {
            "type": "boolean",
            "description": "Whether she may give it to another member."
          },
          "offlineUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Where it is set aside for tills without the network: the end of its token."
          }
        },
        "additionalProperties": false
      },
      "CouponLimits": {
        "type": "object",
        "description": "A limit that is absent, or 0, is the usual one.",
        "properties": {
          "orderCoupons": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Coupons and promo codes at the stage ORDER that one order takes, 1 to 20; usually 1. Those of\nclass ALWAYS are not counted, here and in the next two."
          },
          "lineCoupons": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "The same at the stages LINE_PRICE and LINE, 1 to 50; usually 20."
          },
          "perTemplate": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Coupons of one template that one order takes, 1 to 50; usually 50."
          },
          "transfers": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "How often a coupon may be given to another member, 1 to 1 000; usually 1 000. Only templates\nthat are transferable give it at all."
          },
          "longestDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Longest validity that a template may promise, in days from the issue, 1 to 36 500; usually 36\n500. Templates from before keep theirs."
          }
        },
        "additionalProperties": false
      },
      "CouponReply": {
        "type": "object",
        "description": "The coupon as the call leaves it.",
        "properties": {
          "coupon": {
            "$ref": "#/components/schemas/Coupon"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "CouponSettings": {
        "type": "object",
        "description": "One version of them.",
        "properties": {
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From 1; 0: the merchant has none of its own, and all is as usual."
          },
          "limits": {
            "$ref": "#/components/schemas/CouponLimits",
            "description": "All of them, usual ones filled in."
          },
          "activeFrom": {
            "type": "string",
            "format": "date-time",
            "description": "From when on it holds."
          },
          "author": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "CouponSettingsReply": {
        "type": "object",
        "properties": {
          "settings": {
            "$ref": "#/components/schemas/CouponSettings"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "CouponState": {
        "type": "string",
        "description": "ISSUED: Usable; also one that came back from an order, see restored_at.\nHELD: Taken for an order that is not paid yet, or set aside for tills without the network.\nUSED: By an order, or at a till.\nCANCELLED: Taken back by staff before it was used.",
        "enum": [
          "COUPON_STATE_UNSPECIFIED",
          "ISSUED",
          "HELD",
          "USED",
          "EXPIRED",
          "CANCELLED"
        ]
      },
      "CouponTemplate": {
        "type": "object",
        "description": "A template as it is kept.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/TemplateState"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of the definition; coupons keep the one that they were issued by."
          },
          "definition": {
            "$ref": "#/components/schemas/TemplateDefinition"
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "issued": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Coupons that were issued so far."
          }
        },
        "additionalProperties": false
      },
      "CouponValidity": {
        "type": "object",
        "description": "When a coupon is good: from its issue, or from `from` on; until the first end of those given. At\nleast one end is given.",
        "properties": {
          "days": {
            "$ref": "#/components/schemas/Days",
            "description": "Through so many business days after that of the issue."
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Not usable before."
          },
          "lastDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "Last business date by the merchant's clock, ISO."
          }
        },
        "additionalProperties": false
      },
      "CreateItemRequest": {
        "type": "object",
        "description": "A new item.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "definition": {
            "$ref": "#/components/schemas/ItemDefinition"
          }
        },
        "additionalProperties": false
      },
      "CreateLevelSchemeRequest": {
        "type": "object",
        "description": "A new draft.",
        "properties": {
          "scheme": {
            "$ref": "#/components/schemas/LevelScheme",
            "description": "Its version and currency are not looked at: the next number, and the merchant's."
          },
          "note": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "CreatePaymentRequest": {
        "type": "object",
        "properties": {
          "provider": {
            "$ref": "#/components/schemas/PaymentProvider"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member of a top-up; a member's own token names her. None for a\ncheckout, which has its member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "topUp": {
            "$ref": "#/components/schemas/TopUpPurpose",
            "description": "What is paid for: one of the two."
          },
          "checkoutId": {
            "type": "string",
            "maxLength": 4096,
            "description": "A held checkout: all of it that is payable, less the stored value that was held for it."
          },
          "payerOpenid": {
            "type": "string",
            "maxLength": 4096,
            "description": "How: a mini-program names who pays, an openid of its own app; a till sends the code that it has\nscanned from the payer's phone. One of the two."
          },
          "paymentCode": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where a code was scanned."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "CreateProgrammeRequest": {
        "type": "object",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/ProgrammeDefinition"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "At most 256 characters."
          }
        },
        "additionalProperties": false
      },
      "CreatePromoCodesReply": {
        "type": "object",
        "description": "The batch, and the lines that are not in it.",
        "properties": {
          "batch": {
            "$ref": "#/components/schemas/PromoBatch"
          },
          "rejected": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RejectedCode"
            },
            "maxItems": 1000,
            "description": "At most 100 of them."
          },
          "rejectedCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "CreatePromoCodesRequest": {
        "type": "object",
        "description": "A batch of codes for a template.",
        "properties": {
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "unique": {
            "$ref": "#/components/schemas/UniqueCodes",
            "description": "Random codes, each for one order: at least 80 random bits each."
          },
          "generic": {
            "$ref": "#/components/schemas/GenericCode"
          },
          "imported": {
            "$ref": "#/components/schemas/ImportedCodes",
            "description": "Codes that exist already, in CSV: a header `code`, then one a line, each for one order."
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "unique",
                "generic"
              ]
            },
            {
              "required": [
                "unique",
                "imported"
              ]
            },
            {
              "required": [
                "generic",
                "imported"
              ]
            }
          ]
        }
      },
      "CreatePromotionRequest": {
        "type": "object",
        "description": "A new promotion.",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/PromotionDefinition"
          },
          "note": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "CreatePunchCardPlanRequest": {
        "type": "object",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/PunchCardPlanDefinition"
          }
        },
        "additionalProperties": false
      },
      "CreateRewardRequest": {
        "type": "object",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/RewardDefinition"
          },
          "stock": {
            "$ref": "#/components/schemas/RewardStock",
            "description": "No limit where absent."
          },
          "active": {
            "type": "boolean",
            "description": "Whether members can take it at once; otherwise it is a draft."
          }
        },
        "additionalProperties": false
      },
      "CreateStoredValuePlanRequest": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 64 characters."
          },
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "0 or more."
          },
          "bonusDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "0 to 3 650."
          }
        },
        "additionalProperties": false
      },
      "CreateSubscriptionPlanRequest": {
        "type": "object",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/SubscriptionPlanDefinition"
          }
        },
        "additionalProperties": false
      },
      "CreateTemplateRequest": {
        "type": "object",
        "description": "A new template.",
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/TemplateDefinition"
          }
        },
        "additionalProperties": false
      },
      "Day": {
        "type": "object",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "figures": {
            "$ref": "#/components/schemas/DayFigures",
            "description": "Of the date itself, when it was closed."
          },
          "late": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayFigures"
            },
            "maxItems": 1000,
            "description": "What came in for dates that had been closed before; counted here and nowhere else."
          },
          "differenceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Counted less expected of all shifts of the date."
          },
          "shiftCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "DayDiscount": {
        "type": "object",
        "description": "What one offer took off the orders that Patron priced; a return changes nothing of it. Minor units.",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AppliedKind"
          },
          "offerId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The promotion, or the template of coupons and promo codes; empty for member prices and points."
          },
          "useCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "How often it was applied."
          },
          "discountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "DayFigures": {
        "type": "object",
        "description": "Orders and returns of one business date. Minor units.",
        "properties": {
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO."
          },
          "orderCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "salesMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayTender"
            },
            "maxItems": 1000
          },
          "discounts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayDiscount"
            },
            "maxItems": 1000,
            "description": "By kind and offer; sales_minor is what was left after them."
          },
          "punchCards": {
            "$ref": "#/components/schemas/DayPunchCards",
            "description": "Absent where nothing became of any. No tenders, and no sales: what a card is paid with is no part\nof the drawer's count."
          }
        },
        "additionalProperties": false
      },
      "DayPunchCards": {
        "type": "object",
        "description": "What became of punch cards: of those that were sold in the store, and of uses that were taken in it.\nMinor units.",
        "properties": {
          "soldCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "soldMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Owed to the customers from then on."
          },
          "usedCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "usedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the uses have recognised as revenue."
          },
          "givenBackCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "givenBackMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundedCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Paid out."
          },
          "endedCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "forfeitedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What went to the merchant by it."
          }
        },
        "additionalProperties": false
      },
      "DayReply": {
        "type": "object",
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DayTender": {
        "type": "object",
        "description": "What came in and went back by one kind of tender. Minor units.",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/TenderType"
          },
          "salesMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "tipsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "Days": {
        "type": "object",
        "properties": {
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days after the day of issue; 0 to 36 500."
          }
        },
        "additionalProperties": false
      },
      "DecideApprovalReply": {
        "type": "object",
        "properties": {
          "approval": {
            "$ref": "#/components/schemas/Approval"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "The member's points after an approval."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DecideRiskFlagReply": {
        "type": "object",
        "properties": {
          "flag": {
            "$ref": "#/components/schemas/RiskFlag"
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that became usable, or were taken back."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DefineAttributeReply": {
        "type": "object",
        "description": "The attribute as the call leaves it.",
        "properties": {
          "attribute": {
            "$ref": "#/components/schemas/Attribute"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DefineLabelReply": {
        "type": "object",
        "description": "The tag or group as the call leaves it.",
        "properties": {
          "label": {
            "$ref": "#/components/schemas/MemberV1.Label"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Deregistration": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/DeregistrationState"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time",
            "description": "When her data is destroyed."
          }
        },
        "additionalProperties": false
      },
      "DeregistrationReply": {
        "type": "object",
        "properties": {
          "deregistration": {
            "$ref": "#/components/schemas/Deregistration"
          },
          "leaving": {
            "$ref": "#/components/schemas/Leaving"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DeregistrationState": {
        "type": "string",
        "description": "COOLING_OFF: The cooling-off: nothing of hers is processed or sent, and she may cancel.\nDEREGISTERED: Her data is destroyed.",
        "enum": [
          "DEREGISTRATION_STATE_UNSPECIFIED",
          "COOLING_OFF",
          "DEREGISTRATION_CANCELLED",
          "DEREGISTERED"
        ]
      },
      "DifferenceReason": {
        "type": "object",
        "description": "Why a kind of tender differs.",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/TenderType"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 256 characters."
          }
        },
        "additionalProperties": false
      },
      "DiscountKind": {
        "type": "string",
        "description": "What a coupon takes off, for lists; `terms` say it exactly.\nFULL_REDUCTION: reduction_minor off from threshold_minor on.",
        "enum": [
          "DISCOUNT_KIND_UNSPECIFIED",
          "FULL_REDUCTION",
          "PERCENT_OFF",
          "CASH_OFF",
          "NEW_PRICE",
          "BUY_GET",
          "SET_MEAL",
          "GIFT"
        ]
      },
      "DismissDuplicateReply": {
        "type": "object",
        "properties": {
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "DismissDuplicateRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "duplicateId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 256 characters; it stands in the audit."
          }
        },
        "additionalProperties": false
      },
      "DuplicatePair": {
        "type": "object",
        "description": "Two members who may be one person, masked.",
        "properties": {
          "member": {
            "$ref": "#/components/schemas/Member",
            "description": "Who registered first."
          },
          "duplicate": {
            "$ref": "#/components/schemas/Member"
          },
          "score": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 100."
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DuplicateReason"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "DuplicateReason": {
        "type": "string",
        "description": "Why two members may be one person.\nNAME_AND_BIRTHDAY: The same name and birthday.\nSAME_EMAIL: The same e-mail.\nSAME_DEVICE: Both registered on one device.\nNAME_AND_PHONE_TAIL: The same name, and phones with the same last four digits.\nSAME_IDENTITY: Both are known under one identity of a platform or a payer.",
        "enum": [
          "DUPLICATE_REASON_UNSPECIFIED",
          "NAME_AND_BIRTHDAY",
          "SAME_EMAIL",
          "SAME_DEVICE",
          "NAME_AND_PHONE_TAIL",
          "SAME_IDENTITY"
        ]
      },
      "EarningCaps": {
        "type": "object",
        "description": "How many earned points a member may get: purchases, visits and events together. What a cap cuts is\nrecorded, the rest is granted. 0: no cap.",
        "properties": {
          "perMonth": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "perDay": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "EndedLotRule": {
        "type": "string",
        "description": "ENDED_LOT_RULE_UNSPECIFIED: GRACE.\nGRACE: They live through `grace_days` business days more.\nFORFEIT: They come back and end at once.\nREISSUE: They live as if they were earned now.",
        "enum": [
          "ENDED_LOT_RULE_UNSPECIFIED",
          "GRACE",
          "FORFEIT",
          "REISSUE"
        ]
      },
      "ErrorInfo": {
        "type": "object",
        "description": "What a refusal or failure tells its caller. It travels as the single detail of an RPC status, and\nbecomes the body of an HTTP error.",
        "properties": {
          "key": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable and machine-readable, for example INSUFFICIENT_POINTS."
          },
          "message": {
            "$ref": "#/components/schemas/Text"
          },
          "details": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000
          },
          "outcome": {
            "$ref": "#/components/schemas/Outcome"
          },
          "retryable": {
            "type": "boolean",
            "description": "Whether the same call may be sent again, with the same idempotency key."
          }
        },
        "additionalProperties": false
      },
      "EventLimit": {
        "type": "object",
        "description": "How often an event earns.",
        "properties": {
          "period": {
            "$ref": "#/components/schemas/PointsV1.LimitPeriod"
          },
          "times": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 or more."
          }
        },
        "additionalProperties": false
      },
      "EventRule": {
        "type": "object",
        "description": "What an event earns: a share, a survey, a top-up, an enrolment. Patron itself records SIGN_UP (with\nfacts.source and facts.storeId), BIRTHDAY and LEVEL_REACHED (facts.level) where a rule of that code\nexists; nobody else may report an event of these codes, nor of REFERRER and REFERRED, which are\nwhat the referral rule gives.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "A to Z, 0 to 9 and _; 1 to 64 characters. Unique within the programme."
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "when": {
            "description": "Facts of an event: event.amountMinor, event.channel, event.date, event.weekday, member.level,\nmember.levelRank, and what the event itself brings under facts."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Fixed points, and points for the event's amount; at least one of the two."
          },
          "rate": {
            "$ref": "#/components/schemas/PointsRate"
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EventLimit"
            },
            "maxItems": 1000
          },
          "cooldownSeconds": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Seconds that must lie between two events of a member that earn; 0: none."
          },
          "outsideCaps": {
            "type": "boolean",
            "description": "Not counted towards the caps, and not cut by them."
          },
          "activation": {
            "$ref": "#/components/schemas/PointsActivation",
            "description": "The programme's where absent."
          },
          "expiry": {
            "$ref": "#/components/schemas/PointsExpiry"
          }
        },
        "additionalProperties": false
      },
      "ExpiringLot": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "The last instant is exclusive."
          },
          "lastDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "Last business date on which they can be used, ISO."
          }
        },
        "additionalProperties": false
      },
      "ExpiryRule": {
        "type": "string",
        "description": "EXPIRY_RULE_UNSPECIFIED: NONE.\nNONE: Points never end.\nROLLING: `count` units after the anchor, rounded up to the end of a period.\nCALENDAR: The first of `days_of_year` on or after the anchor.\nSLIDING: `count` units after the member's last qualifying activity.",
        "enum": [
          "EXPIRY_RULE_UNSPECIFIED",
          "NONE",
          "ROLLING",
          "CALENDAR",
          "SLIDING"
        ]
      },
      "ExplanationStep": {
        "type": "object",
        "description": "One step of a decision, for a machine and for a person.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable, for example BASE, MULTIPLIER, COMBINATION, ROUNDING, MONTHLY_CAP."
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "facts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000,
            "description": "The numbers that the text names."
          }
        },
        "additionalProperties": false
      },
      "ExportFormat": {
        "type": "string",
        "description": "EXPORT_JSON: One JSON document.\nEXPORT_CSV: Comma-separated values: category, row, field, value.",
        "enum": [
          "EXPORT_FORMAT_UNSPECIFIED",
          "EXPORT_JSON",
          "EXPORT_CSV"
        ]
      },
      "ExportLine": {
        "type": "object",
        "description": "One line of the file, without its end (LF).",
        "properties": {
          "line": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ExportPromoCodesReply": {
        "type": "object",
        "description": "A page of codes as CSV.",
        "properties": {
          "csv": {
            "type": "string",
            "maxLength": 4096,
            "description": "`code,uses,used`, where uses is empty for no limit; the first page begins with that header. 1\n000 codes a page."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ExportState": {
        "type": "string",
        "description": "EXPORT_RUNNING: Being gathered.\nEXPORT_FAILED: It could not be gathered; ask for another.",
        "enum": [
          "EXPORT_STATE_UNSPECIFIED",
          "EXPORT_RUNNING",
          "EXPORT_READY",
          "EXPORT_FAILED"
        ]
      },
      "Fact": {
        "type": "object",
        "description": "One named fact of a refusal, such as {\"available\": \"120\"}.",
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "value": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "FindMembersReply": {
        "type": "object",
        "properties": {
          "members": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FoundMember"
            },
            "maxItems": 1000,
            "description": "By the time of registration. A page may have fewer members than were asked for, or none, and yet\nanother page behind it: a call looks at a limited number of members."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "FindMembersRequest": {
        "type": "object",
        "description": "Members who have all of what is given; all members where nothing is.",
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "A part of her name or nickname, at most 32 characters; of one letter: the first of it."
          },
          "cardNumber": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096,
            "description": "The whole phone."
          },
          "phoneTail": {
            "type": "string",
            "maxLength": 4096,
            "description": "The last four digits of it."
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Codes, at most 10 in all: she has every one of them."
          },
          "groups": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "level": {
            "type": "string",
            "maxLength": 4096,
            "description": "Code of the level that she holds."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where she enrolled."
          },
          "stage": {
            "$ref": "#/components/schemas/LifeStage"
          },
          "pageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 100; 20 where absent."
          },
          "pageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "Forecast": {
        "type": "object",
        "properties": {
          "months": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ForecastMonth"
            },
            "maxItems": 1000
          },
          "later": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Ends later, and never."
          },
          "never": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "ForecastMonth": {
        "type": "object",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096,
            "description": "First day, ISO."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that end in it unless they are spent before."
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "valueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What they are worth at checkout, minor units."
          }
        },
        "additionalProperties": false
      },
      "FoundMember": {
        "type": "object",
        "description": "A member as a list shows her, masked.",
        "properties": {
          "member": {
            "$ref": "#/components/schemas/Member"
          },
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "Her real name, masked; empty where she has told none."
          },
          "stage": {
            "$ref": "#/components/schemas/LifeStage"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Codes, by code."
          }
        },
        "additionalProperties": false
      },
      "FreezePointsReply": {
        "type": "object",
        "properties": {
          "frozen": {
            "type": "boolean"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Fulfilment": {
        "type": "string",
        "enum": [
          "FULFILMENT_UNSPECIFIED",
          "PICK_UP",
          "DOOR_DELIVERY"
        ]
      },
      "FullReduction": {
        "type": "object",
        "description": "From a subtotal of `threshold_minor` on, `reduction_minor` off (满减).",
        "properties": {
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          },
          "reductionMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 1 or more."
          },
          "repeats": {
            "type": "boolean",
            "description": "Once for each full threshold, 满100减20 of 200 takes 40."
          },
          "capMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Most that repeating takes, minor units; 0: no limit."
          }
        },
        "additionalProperties": false
      },
      "Gender": {
        "type": "string",
        "enum": [
          "GENDER_UNSPECIFIED",
          "FEMALE",
          "MALE",
          "OTHER_GENDER"
        ]
      },
      "GenericCode": {
        "type": "object",
        "description": "One text that many may use.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "4 to 48 capital letters, digits and hyphens; small letters count as capitals."
          },
          "uses": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Orders that may use it; 0: no limit."
          },
          "perMember": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Orders of one member; 0: no limit. Guests cannot use a code that has such a limit."
          }
        },
        "additionalProperties": false
      },
      "GetMyDeregistrationReply": {
        "type": "object",
        "properties": {
          "deregistration": {
            "$ref": "#/components/schemas/Deregistration",
            "description": "Absent where she has asked for none."
          },
          "leaving": {
            "$ref": "#/components/schemas/Leaving"
          },
          "settled": {
            "type": "boolean",
            "description": "Whether nothing is left to be settled."
          }
        },
        "additionalProperties": false
      },
      "GetMyLevelReply": {
        "type": "object",
        "properties": {
          "level": {
            "$ref": "#/components/schemas/MemberLevel"
          },
          "progress": {
            "$ref": "#/components/schemas/LevelProgress",
            "description": "Absent at the highest level."
          },
          "benefits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Benefit"
            },
            "maxItems": 1000
          },
          "upcoming": {
            "$ref": "#/components/schemas/UpcomingLevel",
            "description": "Absent where nothing is waited for."
          },
          "stay": {
            "$ref": "#/components/schemas/LevelStay",
            "description": "Of a level that was earned and ends, where something done now prolongs it."
          }
        },
        "additionalProperties": false
      },
      "GetMyPointsReply": {
        "type": "object",
        "properties": {
          "points": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "expiring": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExpiringLot"
            },
            "maxItems": 1000,
            "description": "Lots that expire, the next first, at most 20."
          },
          "reminder": {
            "$ref": "#/components/schemas/Text",
            "description": "What of them ends soon, by the programme's reminder days, for people; absent where nothing does."
          }
        },
        "additionalProperties": false
      },
      "GetOfflineKeysReply": {
        "type": "object",
        "properties": {
          "merchantId": {
            "type": "string",
            "maxLength": 4096
          },
          "keys": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfflineKey"
            },
            "maxItems": 1000
          },
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "From then on a till must not accept offline codes by these keys before it has asked again."
          },
          "bundle": {
            "type": "string",
            "maxLength": 4096,
            "description": "The same as one text, `PK1.` and base64url, signed by each of its keys: a till keeps it, and\ntakes a later one where a key that it knows has signed it."
          }
        },
        "additionalProperties": false
      },
      "GetPaymentReconciliationReply": {
        "type": "object",
        "properties": {
          "providers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PaymentReconciliation"
            },
            "maxItems": 1000,
            "description": "One for each provider that the merchant has and that was compared."
          }
        },
        "additionalProperties": false
      },
      "GetPromotionUsesReply": {
        "type": "object",
        "description": "How much of its limits a promotion has used.",
        "properties": {
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LimitUse"
            },
            "maxItems": 1000,
            "description": "Those of all buyers together, as the definition has them."
          }
        },
        "additionalProperties": false
      },
      "GetTodayReply": {
        "type": "object",
        "properties": {
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members at this moment."
          },
          "newMembers": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Placed on the date, returned later or not."
          },
          "netSalesMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Less what was returned on the date, whenever it was bought (cash view); minor units."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "pointsIssued": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Usable or pending, less what returns of the date took back."
          },
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "When the newest event that is contained happened; absent before the first."
          }
        },
        "additionalProperties": false
      },
      "Gift": {
        "type": "object",
        "description": "A line of price 0 beside the others (赠品, 体验券). Where the merchant keeps a stock of the article\n(GiftStocks), it is reserved with the offer; where nothing is left the offer is EXHAUSTED.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 1 000."
          },
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "From this subtotal on, minor units; 0: always."
          }
        },
        "additionalProperties": false
      },
      "GiftStock": {
        "type": "object",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty: of all stores that have no stock of their own."
          },
          "taken": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Pieces that are reserved for orders or given away."
          },
          "left": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Pieces that the next orders can have."
          },
          "changedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "GiftStockReply": {
        "type": "object",
        "properties": {
          "stock": {
            "$ref": "#/components/schemas/GiftStock",
            "description": "Where no stock is kept: without numbers."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Group": {
        "type": "object",
        "description": "A group with its size.",
        "properties": {
          "label": {
            "$ref": "#/components/schemas/MemberV1.Label"
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "How many members the caller may see of it; 0 where that is suppressed."
          },
          "suppressed": {
            "type": "boolean",
            "description": "Below 20 members, for operators."
          }
        },
        "additionalProperties": false
      },
      "GuestOrder": {
        "type": "object",
        "description": "An order of somebody who is no member, or has not said who she is.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7; the order's id as well, once it is claimed."
          },
          "state": {
            "$ref": "#/components/schemas/GuestOrderState"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO, by the store's clock."
          },
          "paidAt": {
            "type": "string",
            "format": "date-time"
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "receiptCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "To be printed on the receipt, as text or as a QR code: whoever has it may claim the order. In\nthe answer of PlaceGuest only."
          },
          "claimableUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it can be claimed; exclusive."
          }
        },
        "additionalProperties": false
      },
      "GuestOrderState": {
        "type": "string",
        "description": "OPEN_GUEST_ORDER: Nobody's yet.\nCLAIMED_GUEST_ORDER: A member's: from now on an order like any other, under the same id.\nVOIDED_GUEST_ORDER: Taken back by staff.",
        "enum": [
          "GUEST_ORDER_STATE_UNSPECIFIED",
          "OPEN_GUEST_ORDER",
          "CLAIMED_GUEST_ORDER",
          "VOIDED_GUEST_ORDER"
        ]
      },
      "HoldCheckoutRequest": {
        "type": "object",
        "description": "A basket that is to be held until it is paid.",
        "properties": {
          "basket": {
            "$ref": "#/components/schemas/Basket"
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of the order; unique per merchant, store and channel. 1 to 64 characters."
          },
          "storedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Stored value that is set aside for it, minor units; at most what is payable."
          },
          "seconds": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "How long, 60 to 86 400; 900 where absent."
          }
        },
        "additionalProperties": false
      },
      "IdentifiedBy": {
        "type": "string",
        "description": "How somebody was named. A printed card, a phone or an id is enough to earn and to look her up; who\nspends shows more: CODE, or TOKEN, which is her own access token.\nID: By the id of the database, which proves nothing.\nCODE: By the dynamic code, within its 60 seconds.\nTOKEN: By her own access token.\nOFFLINE: By an offline code: its signature is good, its limit is kept by the upload of offline sales only.",
        "enum": [
          "IDENTIFIED_BY_UNSPECIFIED",
          "ID",
          "CARD",
          "PHONE",
          "CODE",
          "TOKEN",
          "OFFLINE"
        ]
      },
      "ImportItemsReply": {
        "type": "object",
        "description": "What became of a table of items.",
        "properties": {
          "rows": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rows without the line of names."
          },
          "created": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "What was written, or would be."
          },
          "changed": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "unchanged": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rows that say what the catalogue says."
          },
          "invalid": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rows that are wrong."
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ImportProblem"
            },
            "maxItems": 1000,
            "description": "The first 500."
          },
          "problemCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "written": {
            "type": "boolean",
            "description": "False for a dry run, and where a row was wrong."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ImportItemsRequest": {
        "type": "object",
        "description": "A table as CSV, with a line of names first. `sku` is needed; what else there is replaces what the\ncatalogue has, an empty cell clears it, and a column that is absent leaves it as it is. New items\nneed name_zh, name_en, category and list_price.\n\nname_zh, name_en, category; tags and parts with `;` between them, a part as `sku*quantity`;\nlist_price, member_price, cost_price in the currency's main unit, such as 68 or 68.50;\nunavailable as 1 or 0. `list_price@STORE`, `member_price@STORE` and `unavailable@STORE` are those\nof one store, STORE being its id.",
        "properties": {
          "csv": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "The text, in as many pieces as needed, which are joined as they are: through HTTP each has at\nmost 4 096 characters. At most 5 000 rows."
          },
          "dryRun": {
            "type": "boolean",
            "description": "Writes nothing."
          },
          "skipInvalid": {
            "type": "boolean",
            "description": "Writes the rows that are right, although others are wrong."
          }
        },
        "additionalProperties": false
      },
      "ImportOrderRowsReply": {
        "type": "object",
        "properties": {
          "orderCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "sumMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Sum of the orders that make sense, minor units."
          },
          "placedCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "alreadyPlacedCount": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderRowProblem"
            },
            "maxItems": 1000,
            "description": "Where a row makes no sense, no order of the request is taken over."
          }
        },
        "additionalProperties": false
      },
      "ImportOrderRowsRequest": {
        "type": "object",
        "description": "Rows of a CSV file, as they stand in it (RFC 4180; a row has no line break in it). Rows of one\norder (same store, channel and number) follow each other; each is a line of it. The tender, staff,\nterminal, member and instant of an order are those of its first row.",
        "properties": {
          "header": {
            "type": "string",
            "maxLength": 4096,
            "description": "The file's first line: names of columns in any order. externalId, storeId, paidAt, member,\nquantity and amountMinor must be there; channel, terminalId, staffId, sku, name, category and\ntender may. The member is an id, a card number, or a phone that begins with +."
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "1 to 1 000."
          },
          "firstRow": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Number of the first of them in the file, for the report; 2 where absent."
          },
          "validateOnly": {
            "type": "boolean",
            "description": "Only reports what is wrong."
          }
        },
        "additionalProperties": false
      },
      "ImportProblem": {
        "type": "object",
        "description": "What is wrong with a row of a table.",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of the text, from 1."
          },
          "sku": {
            "type": "string",
            "maxLength": 4096,
            "description": "As it stands there, if it has one."
          },
          "column": {
            "type": "string",
            "maxLength": 4096,
            "description": "Its name; empty where the whole row, or the whole table, is wrong."
          },
          "problem": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ImportedCodes": {
        "type": "object",
        "description": "Codes that are there already.",
        "properties": {
          "csv": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "The text, in as many pieces as needed, which are joined as they are: through HTTP each has at\nmost 4 096 characters. At most 5 000 codes."
          }
        },
        "additionalProperties": false
      },
      "Invoice": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty for one of a top-up."
          },
          "numberInOrder": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From 1: the order's or the top-up's invoices, red ones too."
          },
          "state": {
            "$ref": "#/components/schemas/InvoiceState"
          },
          "type": {
            "$ref": "#/components/schemas/InvoiceType"
          },
          "title": {
            "type": "string",
            "maxLength": 4096
          },
          "taxNumber": {
            "type": "string",
            "maxLength": 4096
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "reversesId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of a red one: the invoice of which it takes its amount back."
          },
          "reversedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What red ones have taken back, or are to take back."
          },
          "invoiceCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "As the provider gave them."
          },
          "invoiceNumber": {
            "type": "string",
            "maxLength": 4096
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "failure": {
            "type": "string",
            "maxLength": 4096
          },
          "topUpId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty for one of an order."
          }
        },
        "additionalProperties": false
      },
      "InvoicePolicy": {
        "type": "object",
        "properties": {
          "storedValue": {
            "$ref": "#/components/schemas/StoredValueInvoicing"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "InvoiceReply": {
        "type": "object",
        "properties": {
          "invoice": {
            "$ref": "#/components/schemas/Invoice"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "InvoiceState": {
        "type": "string",
        "description": "INVOICE_REQUESTED: Waits for the provider.\nINVOICE_RED_LETTERED: Taken back as a whole.\nINVOICE_FAILED: Refused by the provider, or without anything left to be invoiced.",
        "enum": [
          "INVOICE_STATE_UNSPECIFIED",
          "INVOICE_REQUESTED",
          "INVOICE_ISSUED",
          "INVOICE_RED_LETTERED",
          "INVOICE_FAILED"
        ]
      },
      "InvoiceType": {
        "type": "string",
        "enum": [
          "INVOICE_TYPE_UNSPECIFIED",
          "PERSONAL_INVOICE",
          "COMPANY_INVOICE"
        ]
      },
      "IssueAudience": {
        "type": "object",
        "description": "Who gets a coupon: every member for whom all holds that is said here, as it is when the job comes\nto her. Orders are those that were paid, returned ones counted in. Who has left gets nothing.",
        "properties": {
          "registeredFrom": {
            "type": "string",
            "format": "date-time",
            "description": "Registered at this instant or later."
          },
          "registeredUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Registered before this instant."
          },
          "levelCodes": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "In one of these levels; at most 20."
          },
          "storeIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Enrolled at one of these stores; at most 100. Members who enrolled online are of none."
          },
          "lastOrderFrom": {
            "type": "string",
            "format": "date-time",
            "description": "Her last order was paid at this instant or later."
          },
          "lastOrderUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Her last order was paid before this instant; who never bought is not among them."
          },
          "lastOrderStoreIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Her last order was at one of these stores; at most 100."
          },
          "neverOrdered": {
            "type": "boolean",
            "description": "Never bought anything; stands without the three above."
          }
        },
        "additionalProperties": false
      },
      "IssueCouponsReply": {
        "type": "object",
        "description": "The coupons that were issued, and who got none.",
        "properties": {
          "coupons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Coupon"
            },
            "maxItems": 1000,
            "description": "In the order of the members."
          },
          "notIssued": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NotIssued"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "IssueCouponsRequest": {
        "type": "object",
        "description": "Who gets a coupon of which template, and why.",
        "properties": {
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "memberIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "1 to 500, each once; one coupon each."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why, in capital letters, digits and underscores, for example COMPENSATION; MANUAL where empty.\n1 to 32 characters."
          },
          "source": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of what it is for: a member gets one coupon for each (template, reason,\nsource), whatever key the call has. The call itself where empty. At most 64 characters."
          }
        },
        "additionalProperties": false
      },
      "IssueJob": {
        "type": "object",
        "description": "A mass issue, and how far it has come.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "audience": {
            "$ref": "#/components/schemas/IssueAudience"
          },
          "state": {
            "$ref": "#/components/schemas/IssueJobState"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "lookedAt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members that were looked at, and coupons that were issued to them."
          },
          "issued": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members that there were when the job began; more may have joined since."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          },
          "matching": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members of the audience when the job began."
          }
        },
        "additionalProperties": false
      },
      "IssueJobReply": {
        "type": "object",
        "description": "The job as the call leaves it.",
        "properties": {
          "job": {
            "$ref": "#/components/schemas/IssueJob"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "IssueJobState": {
        "type": "string",
        "description": "ISSUE_JOB_STOPPED: The template's total was reached, or it issues no more; see `reason`.",
        "enum": [
          "ISSUE_JOB_STATE_UNSPECIFIED",
          "ISSUE_JOB_RUNNING",
          "ISSUE_JOB_DONE",
          "ISSUE_JOB_STOPPED",
          "ISSUE_JOB_CANCELLED"
        ]
      },
      "IssueMyCodeReply": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "17 capital letters and digits, for a QR code or Code 128. Whoever has it can spend as the member."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; 60 seconds after it was issued."
          }
        },
        "additionalProperties": false
      },
      "IssueMyCodeRequest": {
        "type": "object",
        "additionalProperties": false
      },
      "IssueMyOfflineCodeReply": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "`PO1.` and base64url, for a QR code; at most 320 characters."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "spendLimitMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What she may spend offline in a business date, over all tills, in minor units; 0 where her\nspending is closed."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call made it; the code is the same."
          }
        },
        "additionalProperties": false
      },
      "IssueMyOfflineCodeRequest": {
        "type": "object",
        "additionalProperties": false
      },
      "IssueStaffTokenReply": {
        "type": "object",
        "properties": {
          "accessToken": {
            "type": "string",
            "maxLength": 4096
          },
          "accessTokenExpiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "role": {
            "type": "string",
            "maxLength": 4096
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call was answered; the token is a new one all the same."
          }
        },
        "additionalProperties": false
      },
      "IssueStaffTokenRequest": {
        "type": "object",
        "properties": {
          "account": {
            "type": "string",
            "maxLength": 4096
          },
          "password": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "IssueTokensReply": {
        "type": "object",
        "properties": {
          "accessToken": {
            "type": "string",
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "maxLength": 4096
          },
          "accessTokenExpiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call was answered; the tokens are new ones all the same."
          }
        },
        "additionalProperties": false
      },
      "IssueTokensRequest": {
        "type": "object",
        "description": "Phone and code, or a refresh token.",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "smsCode": {
            "type": "string",
            "maxLength": 4096
          },
          "refreshToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "Item": {
        "type": "object",
        "description": "An item of the catalogue.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 64 of A–Z a–z 0–9 . _ -"
          },
          "state": {
            "$ref": "#/components/schemas/ItemState"
          },
          "definition": {
            "$ref": "#/components/schemas/ItemDefinition"
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change."
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedBy": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who changed it last, for staff only."
          }
        },
        "additionalProperties": false
      },
      "ItemDefinition": {
        "type": "object",
        "description": "Prices are minor units of the merchant's currency, 0 to 1 000 000 000.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "category": {
            "type": "string",
            "maxLength": 4096,
            "description": "As rules and offers name it, for example cocktail; 1 to 64 characters."
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "At most 20, of 1 to 32 characters each."
          },
          "listPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "memberPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of every member, where it is lower (会员价); 0: none."
          },
          "costPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the merchant pays; 0: not known. Only staff that may read promotions, too, sees it:\nno member, no till, no cashier."
          },
          "parts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Part"
            },
            "maxItems": 1000,
            "description": "What a set meal consists of; empty for a single article. At most 20, all of them single\narticles of the catalogue."
          },
          "stores": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StoreItem"
            },
            "maxItems": 1000,
            "description": "At most 200."
          },
          "unavailable": {
            "type": "boolean",
            "description": "Not sold for now, anywhere."
          }
        },
        "additionalProperties": false
      },
      "ItemReply": {
        "type": "object",
        "description": "The item as the call leaves it.",
        "properties": {
          "item": {
            "$ref": "#/components/schemas/Item"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ItemScope": {
        "type": "object",
        "description": "Which lines an offer is about: those that match any of skus, categories and tags (all lines where\nthe three are empty), and none of the excluded.",
        "properties": {
          "skus": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "categories": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "excludedSkus": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "excludedCategories": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "ItemState": {
        "type": "string",
        "description": "ITEM_ARCHIVED: Sold no more, for good; its sku is not used again.",
        "enum": [
          "ITEM_STATE_UNSPECIFIED",
          "ITEM_ACTIVE",
          "ITEM_ARCHIVED"
        ]
      },
      "Leaving": {
        "type": "object",
        "description": "What ends with the membership, and what must be settled before.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Forfeited: points, coupons, stored value that was given on top."
          },
          "coupons": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "To be settled: stored value and uses of punch cards that she paid, subscriptions that renew."
          },
          "punchCardsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "renewingSubscriptions": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "LevelApplication": {
        "type": "object",
        "description": "A member asks for a level.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/LevelApplicationState"
          },
          "appliedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who decided; shown to staff only."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "What the member is told of the decision."
          },
          "grantId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The grant that an approval made."
          }
        },
        "additionalProperties": false
      },
      "LevelApplicationReply": {
        "type": "object",
        "properties": {
          "application": {
            "$ref": "#/components/schemas/LevelApplication"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "LevelApplicationState": {
        "type": "string",
        "description": "WITHDRAWN: The member took it back.",
        "enum": [
          "LEVEL_APPLICATION_STATE_UNSPECIFIED",
          "APPLIED",
          "APPROVED",
          "REJECTED",
          "WITHDRAWN"
        ]
      },
      "LevelBenefit": {
        "type": "object",
        "description": "What a level gives beside what prices and points make of it.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable within the merchant, for example priority_booking."
          },
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 64 characters each."
          },
          "period": {
            "$ref": "#/components/schemas/BenefitPeriod"
          },
          "uses": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "How often in a period, 1 to 1000; 0 where it is not claimed."
          },
          "choice": {
            "type": "string",
            "maxLength": 4096,
            "description": "Benefits with the same name here are alternatives: in a period a member claims no more than\n`choose` different ones of them. They have one period."
          },
          "choose": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "LevelCondition": {
        "type": "object",
        "properties": {
          "metric": {
            "$ref": "#/components/schemas/LevelMetric"
          },
          "window": {
            "$ref": "#/components/schemas/LevelWindow"
          },
          "days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of ROLLING_DAYS."
          },
          "threshold": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Reaching it exactly is enough; in minor units, visits, orders or points."
          }
        },
        "additionalProperties": false
      },
      "LevelDefinition": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable within the scheme, for example silver; a level keeps its members across versions by it."
          },
          "conditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelCondition"
            },
            "maxItems": 1000,
            "description": "Any one of them is enough; the base level has none."
          },
          "validity": {
            "$ref": "#/components/schemas/LevelValidity"
          },
          "validityDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of FIXED_DAYS."
          },
          "graceDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Days that benefits stay after the end of validity."
          },
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 64 characters each."
          },
          "benefits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelBenefit"
            },
            "maxItems": 1000
          },
          "ownBenefitsOnly": {
            "type": "boolean",
            "description": "Otherwise those of the levels below are given, too; one of the same code takes their place."
          }
        },
        "additionalProperties": false
      },
      "LevelDowngrade": {
        "type": "string",
        "description": "What becomes of a level that ends and is not qualified for again.\nLEVEL_DOWNGRADE_UNSPECIFIED: FULLY.\nFULLY: To the best one that the completed period or the one under way qualifies for.\nBY_ONE_STEP: By one, or to where FULLY would leave it if that is higher.\nNOT_AT_ALL: It is held for another period, without any grace.",
        "enum": [
          "LEVEL_DOWNGRADE_UNSPECIFIED",
          "FULLY",
          "BY_ONE_STEP",
          "NOT_AT_ALL"
        ]
      },
      "LevelGrant": {
        "type": "object",
        "description": "A level given to a member beside the one that her history gives her.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; absent where it stays until it is ended. An earlier end takes its place."
          },
          "mode": {
            "$ref": "#/components/schemas/LevelGrantMode"
          },
          "source": {
            "$ref": "#/components/schemas/LevelSource",
            "description": "MANUAL, APPLICATION or PURCHASE."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why, at most 256 characters; empty for a purchase."
          },
          "actor": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who gave it: a member of staff, or the member who bought it."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When and by whom it was ended before its time; absent and empty otherwise."
          },
          "endedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "endReason": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "LevelGrantMode": {
        "type": "string",
        "description": "LEVEL_GRANT_MODE_UNSPECIFIED: FLOOR.\nFLOOR: Not below the level; what the member qualifies for may be higher.\nEXACT: This level and no other.",
        "enum": [
          "LEVEL_GRANT_MODE_UNSPECIFIED",
          "FLOOR",
          "EXACT"
        ]
      },
      "LevelGrantReply": {
        "type": "object",
        "properties": {
          "grant": {
            "$ref": "#/components/schemas/LevelGrant"
          },
          "level": {
            "$ref": "#/components/schemas/MemberLevel",
            "description": "The level as the call leaves it."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "LevelMetric": {
        "type": "string",
        "description": "What a condition counts, each by the business date of the order.\nSPEND_NET: Paid less returned, minor units.\nVISITS: Stores on days with an order: three orders in one store on one day are one visit.\nPAID_ORDERS: Paid orders that something is left of.\nPOINTS_EARNED: Points that orders earned, less those clawed back.",
        "enum": [
          "LEVEL_METRIC_UNSPECIFIED",
          "SPEND_NET",
          "VISITS",
          "PAID_ORDERS",
          "POINTS_EARNED"
        ]
      },
      "LevelPolicy": {
        "type": "object",
        "properties": {
          "upgrade": {
            "$ref": "#/components/schemas/LevelUpgrade"
          },
          "downgrade": {
            "$ref": "#/components/schemas/LevelDowngrade"
          },
          "refundLoss": {
            "$ref": "#/components/schemas/LevelRefundLoss"
          },
          "noticeDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days before the end of validity at which the member is told what is needed to stay, 0 to\n366; 0: she is not told."
          }
        },
        "additionalProperties": false
      },
      "LevelProgress": {
        "type": "object",
        "description": "How far a member is from a level.",
        "properties": {
          "nextLevel": {
            "$ref": "#/components/schemas/Text"
          },
          "nextLevelCode": {
            "type": "string",
            "maxLength": 4096
          },
          "missingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Smallest amount, over the conditions of the next level that look at spending, that is still\nmissing; minor units. 0 where none does."
          },
          "hint": {
            "$ref": "#/components/schemas/Text",
            "description": "\"再消费 388.00 元升级银卡\", \"再消费 388.00 元或到店 2 次升级银卡\""
          },
          "conditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConditionProgress"
            },
            "maxItems": 1000,
            "description": "One row a condition, so that a page can draw bars."
          }
        },
        "additionalProperties": false
      },
      "LevelRefundLoss": {
        "type": "string",
        "description": "What a return does to the level that the returned order made.\nLEVEL_REFUND_LOSS_UNSPECIFIED: AT_VALID_UNTIL.\nAT_VALID_UNTIL: Nothing before the level's end, which is then judged by what is left.\nIMMEDIATE_IF_CAUSED: It takes the level away, if without the order the level would not have been reached.",
        "enum": [
          "LEVEL_REFUND_LOSS_UNSPECIFIED",
          "AT_VALID_UNTIL",
          "IMMEDIATE_IF_CAUSED"
        ]
      },
      "LevelScheme": {
        "type": "object",
        "properties": {
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "currency": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO 4217, of amounts."
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelDefinition"
            },
            "maxItems": 1000,
            "description": "By rank: the first is the base level, of rank 0."
          },
          "policy": {
            "$ref": "#/components/schemas/LevelPolicy"
          }
        },
        "additionalProperties": false
      },
      "LevelSchemeReply": {
        "type": "object",
        "properties": {
          "scheme": {
            "$ref": "#/components/schemas/LevelSchemeVersion"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "LevelSchemeState": {
        "type": "string",
        "description": "SCHEME_ACTIVE: Published: in force, or to begin later.\nSCHEME_ARCHIVED: Discarded, or another version has taken its place.",
        "enum": [
          "LEVEL_SCHEME_STATE_UNSPECIFIED",
          "SCHEME_DRAFT",
          "SCHEME_ACTIVE",
          "SCHEME_ARCHIVED"
        ]
      },
      "LevelSchemeTransition": {
        "type": "object",
        "description": "So many members would go from one level to another.",
        "properties": {
          "fromLevel": {
            "type": "string",
            "maxLength": 4096
          },
          "toLevel": {
            "type": "string",
            "maxLength": 4096
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "LevelSchemeVersion": {
        "type": "object",
        "description": "One version of a merchant's levels. A published one never changes.",
        "properties": {
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From 1; levels name the one that decided them."
          },
          "state": {
            "$ref": "#/components/schemas/LevelSchemeState"
          },
          "scheme": {
            "$ref": "#/components/schemas/LevelScheme"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was made, at most 256 characters."
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of the draft."
          },
          "author": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who wrote it as it stands; empty for one that came with the installation."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "publisher": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty for a draft, as are those that follow."
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "From when it holds; absent for one that has held ever since."
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive: the next version begins; absent where there is none."
          },
          "refresh": {
            "type": "boolean",
            "description": "Whether it raises or prolongs, when it begins, the levels of members who qualify for more by it."
          },
          "introducedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it had been brought to every member; absent before."
          }
        },
        "additionalProperties": false
      },
      "LevelSource": {
        "type": "string",
        "description": "Where a level comes from.\nEARNED: From what the member did: her orders, by the scheme.\nMANUAL: Staff gave it.\nAPPLICATION: Staff gave it as she had applied for it.\nPURCHASE: She bought it with points.",
        "enum": [
          "LEVEL_SOURCE_UNSPECIFIED",
          "EARNED",
          "MANUAL",
          "APPLICATION",
          "PURCHASE"
        ]
      },
      "LevelStay": {
        "type": "object",
        "description": "What is needed to stay in a level past its end.",
        "properties": {
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive end of validity, and of the grace if there is one."
          },
          "graceUntil": {
            "type": "string",
            "format": "date-time"
          },
          "reached": {
            "type": "boolean",
            "description": "Whether enough is done already."
          },
          "missingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Smallest amount that is still missing, over the conditions that look at spending; minor units."
          },
          "hint": {
            "$ref": "#/components/schemas/Text",
            "description": "\"再消费 2000.00 元保留金卡\""
          },
          "conditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConditionProgress"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "LevelTransition": {
        "type": "object",
        "properties": {
          "fromLevel": {
            "type": "string",
            "maxLength": 4096,
            "description": "Codes of the level scheme: by the active side's points, and by those of the version that is tried."
          },
          "toLevel": {
            "type": "string",
            "maxLength": 4096
          },
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "LevelUpgrade": {
        "type": "string",
        "description": "When a member has the level that she qualifies for.\nLEVEL_UPGRADE_UNSPECIFIED: AT_ONCE.\nWITH_NEXT_PERIOD: With the first day after the period whose condition was met; every condition is over a calendar\nperiod or a year of membership then.",
        "enum": [
          "LEVEL_UPGRADE_UNSPECIFIED",
          "AT_ONCE",
          "WITH_NEXT_PERIOD"
        ]
      },
      "LevelValidity": {
        "type": "string",
        "description": "END_OF_PERIOD: To the end of the period of the condition.\nEND_OF_NEXT_PERIOD: To the end of the period after it.\nFIXED_DAYS: So many days from the day on which the condition was met.",
        "enum": [
          "LEVEL_VALIDITY_UNSPECIFIED",
          "END_OF_PERIOD",
          "END_OF_NEXT_PERIOD",
          "FIXED_DAYS",
          "NEVER_ENDS"
        ]
      },
      "LevelWindow": {
        "type": "string",
        "description": "ROLLING_DAYS: So many days, of which the day in question is the last.\nMEMBERSHIP_YEAR: From one anniversary of the registration to the next.\nSINCE_LEVEL_START: From the first business day that begins in the level.",
        "enum": [
          "LEVEL_WINDOW_UNSPECIFIED",
          "CALENDAR_MONTH",
          "CALENDAR_QUARTER",
          "CALENDAR_HALF",
          "CALENDAR_YEAR",
          "ROLLING_DAYS",
          "MEMBERSHIP_YEAR",
          "ALL_TIME",
          "SINCE_LEVEL_START"
        ]
      },
      "Liability": {
        "type": "object",
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "When it was true."
          },
          "cohorts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LiabilityCohort"
            },
            "maxItems": 1000
          },
          "outstanding": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "valueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the outstanding points are worth at checkout, minor units; 0 where points are no money."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "breakagePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Ended of all that are no more, in thousandths, and the value less what is expected to end so."
          },
          "expectedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "LiabilityCohort": {
        "type": "object",
        "description": "Points that were granted in one month, and what became of them.",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096,
            "description": "The first day of the month in which they were earned, ISO; empty for all earlier ones."
          },
          "granted": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "spent": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expired": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reversed": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Taken back, repaid to a debt, corrected."
          },
          "outstanding": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Usable, held or pending."
          },
          "breakagePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of those that are no more, the ended ones in thousandths: what this cohort's breakage was."
          }
        },
        "additionalProperties": false
      },
      "LifeActivity": {
        "type": "string",
        "description": "What renews the life of points under SLIDING.",
        "enum": [
          "LIFE_ACTIVITY_UNSPECIFIED",
          "ON_EARN",
          "ON_SPEND",
          "ON_RECORDED_EVENT"
        ]
      },
      "LifeStage": {
        "type": "string",
        "description": "Where a member stands, by her orders and days (docs/domain.md, Life-cycle).\nSTAGE_PROSPECT: Known, and not registered; no member has it.",
        "enum": [
          "LIFE_STAGE_UNSPECIFIED",
          "STAGE_PROSPECT",
          "STAGE_NEW",
          "STAGE_ACTIVE",
          "STAGE_LOYAL",
          "STAGE_DORMANT",
          "STAGE_CHURNED"
        ]
      },
      "LimitUse": {
        "type": "object",
        "description": "What one limit of the version in force has counted.",
        "properties": {
          "limit": {
            "$ref": "#/components/schemas/OfferLimit"
          },
          "since": {
            "type": "string",
            "maxLength": 4096,
            "description": "Period that is counted: empty for EVER, else its first business date, by the merchant's clock."
          },
          "uses": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "discountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "LineShare": {
        "type": "object",
        "description": "What an offer took off one line.",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Number of the line, from 1."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "ListApprovalsReply": {
        "type": "object",
        "properties": {
          "approvals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Approval"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListAttributesReply": {
        "type": "object",
        "description": "All of a merchant's attributes, by code; the archived ones for staff only.",
        "properties": {
          "attributes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attribute"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "ListAuditRowsReply": {
        "type": "object",
        "properties": {
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AuditRow"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListBenefitsReply": {
        "type": "object",
        "properties": {
          "benefits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BenefitStanding"
            },
            "maxItems": 1000,
            "description": "From the lowest level upwards."
          },
          "claims": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BenefitClaim"
            },
            "maxItems": 1000,
            "description": "Of this year and the one before, newest first; at most 100."
          }
        },
        "additionalProperties": false
      },
      "ListConsentDecisionsReply": {
        "type": "object",
        "properties": {
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConsentDecision"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListConsentTextsReply": {
        "type": "object",
        "properties": {
          "texts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConsentText"
            },
            "maxItems": 1000,
            "description": "Those in force, at most one a purpose."
          }
        },
        "additionalProperties": false
      },
      "ListConsentsReply": {
        "type": "object",
        "properties": {
          "consents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Consent"
            },
            "maxItems": 1000,
            "description": "One a purpose."
          }
        },
        "additionalProperties": false
      },
      "ListDuplicatesReply": {
        "type": "object",
        "properties": {
          "pairs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DuplicatePair"
            },
            "maxItems": 1000,
            "description": "By who registered first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListExpiriesReply": {
        "type": "object",
        "properties": {
          "expiries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExpiringLot"
            },
            "maxItems": 1000,
            "description": "The next first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListGiftStocksReply": {
        "type": "object",
        "properties": {
          "stocks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GiftStock"
            },
            "maxItems": 1000,
            "description": "By sku and store; the stock of all stores first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListGrantsReply": {
        "type": "object",
        "properties": {
          "grants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PointsGrant"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListInvoicesReply": {
        "type": "object",
        "properties": {
          "invoices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Invoice"
            },
            "maxItems": 1000,
            "description": "In the order in which they were asked for."
          },
          "openMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What can still be invoiced, minor units."
          }
        },
        "additionalProperties": false
      },
      "ListIssueJobsReply": {
        "type": "object",
        "description": "A page of jobs.",
        "properties": {
          "jobs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IssueJob"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListItemsReply": {
        "type": "object",
        "description": "A page of items.",
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Item"
            },
            "maxItems": 1000,
            "description": "By sku."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListLabelsReply": {
        "type": "object",
        "description": "All of a merchant's tags or groups, by code.",
        "properties": {
          "labels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberV1.Label"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "ListLevelApplicationsReply": {
        "type": "object",
        "properties": {
          "applications": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelApplication"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListLevelGrantsReply": {
        "type": "object",
        "properties": {
          "grants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelGrant"
            },
            "maxItems": 1000,
            "description": "Newest first, those that are over, too."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListLevelSchemesReply": {
        "type": "object",
        "properties": {
          "schemes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelSchemeVersion"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListMyCouponsReply": {
        "type": "object",
        "description": "A page of coupons.",
        "properties": {
          "coupons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Coupon"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListMyEntriesReply": {
        "type": "object",
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PointsEntry"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty at the end."
          }
        },
        "additionalProperties": false
      },
      "ListMyOrdersReply": {
        "type": "object",
        "properties": {
          "orders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Order"
            },
            "maxItems": 1000,
            "description": "Newest payment first; what was returned of them is said as in the answer of Get."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty at the end."
          }
        },
        "additionalProperties": false
      },
      "ListMyRedemptionsReply": {
        "type": "object",
        "properties": {
          "redemptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Redemption"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListMyReferralsReply": {
        "type": "object",
        "properties": {
          "referrals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Referral"
            },
            "maxItems": 1000,
            "description": "Newest first. Who the friends are is not said."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListOfflineConflictsReply": {
        "type": "object",
        "properties": {
          "conflicts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfflineConflictRow"
            },
            "maxItems": 1000,
            "description": "Newest sale first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListOnlineOrdersReply": {
        "type": "object",
        "properties": {
          "orders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OnlineOrder"
            },
            "maxItems": 1000,
            "description": "The newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPaymentRefundsReply": {
        "type": "object",
        "properties": {
          "refunds": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PaymentRefund"
            },
            "maxItems": 1000,
            "description": "Newest first, at most 100."
          }
        },
        "additionalProperties": false
      },
      "ListProfileChangesReply": {
        "type": "object",
        "description": "Newest first.",
        "properties": {
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProfileChange"
            },
            "maxItems": 1000
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListProgrammesReply": {
        "type": "object",
        "properties": {
          "programmes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Programme"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPromoBatchesReply": {
        "type": "object",
        "description": "A page of batches.",
        "properties": {
          "batches": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PromoBatch"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPromotionVersionsReply": {
        "type": "object",
        "description": "A page of versions.",
        "properties": {
          "versions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PromotionVersion"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPromotionsReply": {
        "type": "object",
        "description": "A page of promotions.",
        "properties": {
          "promotions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Promotion"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPunchCardEntriesReply": {
        "type": "object",
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PunchCardEntry"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPunchCardPlansReply": {
        "type": "object",
        "properties": {
          "plans": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PunchCardPlan"
            },
            "maxItems": 1000,
            "description": "Newest first; archived ones for staff only."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListPunchCardsReply": {
        "type": "object",
        "properties": {
          "cards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PunchCard"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListRewardsReply": {
        "type": "object",
        "properties": {
          "rewards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Reward"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListRiskFlagsReply": {
        "type": "object",
        "properties": {
          "flags": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RiskFlag"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListShiftsReply": {
        "type": "object",
        "properties": {
          "shifts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Shift"
            },
            "maxItems": 1000,
            "description": "The newest first, without cash moves and tenders."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListStoredValueEntriesReply": {
        "type": "object",
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StoredValueEntry"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListStoredValuePlansReply": {
        "type": "object",
        "properties": {
          "plans": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StoredValuePlan"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListSubscriptionChargesReply": {
        "type": "object",
        "properties": {
          "charges": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SubscriptionCharge"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListSubscriptionPlansReply": {
        "type": "object",
        "properties": {
          "plans": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SubscriptionPlan"
            },
            "maxItems": 1000,
            "description": "Newest first; archived ones for staff only."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListSubscriptionsReply": {
        "type": "object",
        "properties": {
          "subscriptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Subscription"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ListTemplatesReply": {
        "type": "object",
        "description": "A page of templates.",
        "properties": {
          "templates": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CouponTemplate"
            },
            "maxItems": 1000,
            "description": "Newest first."
          },
          "nextPageToken": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "MarketingV1.LimitPeriod": {
        "type": "string",
        "description": "Days, weeks (Monday to Sunday) and months are those of the order's business date.\nLIMIT_PERIOD_UNSPECIFIED: EVER.",
        "enum": [
          "LIMIT_PERIOD_UNSPECIFIED",
          "EVER",
          "PER_DAY",
          "PER_WEEK",
          "PER_MONTH"
        ]
      },
      "Member": {
        "type": "object",
        "description": "A member as staff, terminals and she herself see her: names and phone are always masked.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "cardNumber": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 digits, the last a Luhn check digit."
          },
          "nickname": {
            "type": "string",
            "maxLength": 4096,
            "description": "Masked, for example 张*."
          },
          "phone": {
            "type": "string",
            "maxLength": 4096,
            "description": "Masked, for example 138****5678; empty for a member without phone."
          },
          "state": {
            "$ref": "#/components/schemas/MemberState"
          },
          "level": {
            "$ref": "#/components/schemas/MemberLevel"
          },
          "registeredAt": {
            "type": "string",
            "format": "date-time"
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date, or empty. Present only in the member's own profile."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Store where the member enrolled, or empty."
          }
        },
        "additionalProperties": false
      },
      "MemberExport": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "state": {
            "$ref": "#/components/schemas/ExportState"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "The files are destroyed then; absent while they are gathered."
          }
        },
        "additionalProperties": false
      },
      "MemberFacts": {
        "type": "object",
        "description": "What other services need to know of a member before they decide.",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/MemberState"
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096
          },
          "levelRank": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "levelSchemeVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "earningBlocked": {
            "type": "boolean"
          },
          "spendingBlocked": {
            "type": "boolean"
          },
          "version": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Version of these facts; it rises with every change of the member."
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "MM-DD, never with the year: told with the member's registration and her updates only. Empty where\nshe gave none, and wherever it is not told: who keeps it keeps what it has."
          },
          "identifiedBy": {
            "$ref": "#/components/schemas/IdentifiedBy",
            "description": "How the call named her; in the answer of Resolve only."
          },
          "leaving": {
            "type": "boolean",
            "description": "Whether she has asked to leave: until she does, or changes her mind, nothing of hers is processed\nor sent, and both blocks hold."
          }
        },
        "additionalProperties": false
      },
      "MemberLevel": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable within the scheme, for example silver."
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "rank": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "0 for the base level, then upwards."
          },
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive end of validity; absent where the level does not end."
          },
          "schemeVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Version of the level scheme that it is a level of."
          },
          "source": {
            "$ref": "#/components/schemas/LevelSource"
          },
          "graceUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive end of the grace, in which the benefits stay after the validity; absent without one."
          },
          "inGrace": {
            "type": "boolean",
            "description": "Whether the validity is over and the grace runs."
          }
        },
        "additionalProperties": false
      },
      "MemberMerge": {
        "type": "object",
        "description": "A merge, and what it moved.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "survivorId": {
            "type": "string",
            "maxLength": 4096
          },
          "duplicateId": {
            "type": "string",
            "maxLength": 4096
          },
          "mergedAt": {
            "type": "string",
            "format": "date-time"
          },
          "mergedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "reversibleUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it can be reversed, exclusive."
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Codes of what the survivor got, because she had it not."
          },
          "groups": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "attributes": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000
          },
          "consentsWithdrawn": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConsentPurpose"
            },
            "maxItems": 1000,
            "description": "What the survivor had allowed, and the duplicate had not: withdrawn."
          },
          "history": {
            "$ref": "#/components/schemas/MergedHistory"
          },
          "points": {
            "$ref": "#/components/schemas/MemberV1.MergedPoints",
            "description": "Absent where the ledger did not answer."
          },
          "storedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Stored value that stays with the duplicate's account; minor units."
          },
          "reversedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Absent while it stands."
          },
          "reversedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "reverseReason": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "MemberOverview": {
        "type": "object",
        "description": "A member at a glance (A19), masked.",
        "properties": {
          "member": {
            "$ref": "#/components/schemas/Member"
          },
          "profile": {
            "$ref": "#/components/schemas/Profile"
          },
          "stage": {
            "$ref": "#/components/schemas/LifeStage"
          },
          "stageSince": {
            "type": "string",
            "format": "date-time"
          },
          "origin": {
            "$ref": "#/components/schemas/RegistrationOrigin"
          },
          "tags": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberV1.Label"
            },
            "maxItems": 1000
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberV1.Label"
            },
            "maxItems": 1000
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "lifetimeMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "lastOrderDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO, or empty."
          },
          "windows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberWindow"
            },
            "maxItems": 1000
          },
          "visits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberVisit"
            },
            "maxItems": 1000,
            "description": "The last ten, newest first."
          },
          "points": {
            "$ref": "#/components/schemas/OverviewPoints",
            "description": "Of other services; absent where they are named in `missing`, or the caller may not read them."
          },
          "storedValue": {
            "$ref": "#/components/schemas/OverviewStoredValue"
          },
          "coupons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OverviewCoupon"
            },
            "maxItems": 1000,
            "description": "Those that can be used, newest first, at most 20."
          },
          "missing": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Parts that did not answer in time: balances (points and stored value), coupons."
          }
        },
        "additionalProperties": false
      },
      "MemberState": {
        "type": "string",
        "description": "MERGED: Another account of the same person took her place.",
        "enum": [
          "MEMBER_STATE_UNSPECIFIED",
          "ACTIVE",
          "BLOCKED",
          "ANONYMISED",
          "MERGED"
        ]
      },
      "MemberStoredValue": {
        "type": "object",
        "properties": {
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "lots": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StoredValueLot"
            },
            "maxItems": 1000,
            "description": "Those of which something is left, in the order in which they are spent, at most 200."
          },
          "frozen": {
            "type": "boolean"
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "MemberV1.Label": {
        "type": "object",
        "description": "A tag or a group.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 32 of a–z 0–9 _, beginning with a letter."
          },
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 64 characters each, such as 巧克力爱好者."
          },
          "condition": {
            "description": "Whom it belongs to; absent: whom staff gives it to. It names the facts of docs/domain.md,\nConditions of members, such as {\"fact\": \"spend.days30Minor\", \"op\": \">=\", \"value\": 50000}."
          },
          "archived": {
            "type": "boolean",
            "description": "Given to nobody any more, and shown on nobody."
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change."
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedBy": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who changed it last."
          }
        },
        "additionalProperties": false
      },
      "MemberV1.MergedPoints": {
        "type": "object",
        "description": "What the ledger did with the duplicate's points.",
        "properties": {
          "moved": {
            "type": "boolean",
            "description": "Whether the ledger has moved them yet."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "remaining": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of these, what is still there, and goes back with a reversal."
          },
          "returned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What went back."
          },
          "used": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was spent or ended meanwhile, and stays so."
          }
        },
        "additionalProperties": false
      },
      "MemberVisit": {
        "type": "object",
        "description": "A store on a day with orders.",
        "properties": {
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "orders": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "MemberWindow": {
        "type": "object",
        "description": "What she bought in the last days, today being one of them.",
        "properties": {
          "days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "30, 90, 180 or 365."
          },
          "spendMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "visits": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Stores on days with an order."
          }
        },
        "additionalProperties": false
      },
      "MergeReply": {
        "type": "object",
        "properties": {
          "merge": {
            "$ref": "#/components/schemas/MemberMerge"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "MergedHistory": {
        "type": "object",
        "description": "What counts as the survivor's since the merge.",
        "properties": {
          "spendMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "orders": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "visits": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Stores on days with an order."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Earned by these orders."
          }
        },
        "additionalProperties": false
      },
      "MinuteRange": {
        "type": "object",
        "description": "Minutes of the day, 0 to 1 439; from is inclusive, until exclusive, so that an until of 0 is\nmidnight. The two differ.",
        "properties": {
          "from": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "until": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "MultiplierSource": {
        "type": "string",
        "description": "Where a multiplier comes from. Of several of one source the highest counts; those of different\nsources are combined.\nITEM: Of what was bought: an article, a category, a new set meal.\nQUANTITY: How many of one article were bought; such an order is reckoned anew when a part is returned.",
        "enum": [
          "MULTIPLIER_SOURCE_UNSPECIFIED",
          "ITEM",
          "QUANTITY",
          "WEEKDAY",
          "FESTIVAL",
          "BIRTHDAY",
          "LEVEL",
          "CAMPAIGN"
        ]
      },
      "NewPrice": {
        "type": "object",
        "description": "A price of each piece, where it is lower (限时价, 会员价).",
        "properties": {
          "unitPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          }
        },
        "additionalProperties": false
      },
      "NotIssued": {
        "type": "object",
        "description": "Why a member of a call got no coupon.",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "LIMIT_PER_MEMBER, ALREADY_ISSUED, or MEMBER_NOT_FOUND, also where the caller may not act for\nher."
          }
        },
        "additionalProperties": false
      },
      "OfferAudience": {
        "type": "object",
        "description": "For whom an offer is; a guest is nobody's member.",
        "properties": {
          "membersOnly": {
            "type": "boolean",
            "description": "Members only, implied by what follows."
          },
          "levels": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Codes of levels; any where empty."
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "DAY, WEEK or MONTH: only when her birthday is then."
          }
        },
        "additionalProperties": false
      },
      "OfferLimit": {
        "type": "object",
        "description": "One limit; at least one of its two numbers is given.",
        "properties": {
          "period": {
            "$ref": "#/components/schemas/MarketingV1.LimitPeriod"
          },
          "perMember": {
            "type": "boolean",
            "description": "Of each member by herself; of all buyers together where false. A guest is counted with all\nonly."
          },
          "uses": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Orders that use the offer; 0: no limit. 0 to 1 000 000 000."
          },
          "discountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the offer takes off in all, minor units; 0: no limit. An order for which less is left does\nnot get the offer. 0 to 1 000 000 000 000."
          }
        },
        "additionalProperties": false
      },
      "OfferStage": {
        "type": "string",
        "description": "Where in the pipeline an offer stands: each stage sees what the one before it has left.\nLINE_PRICE: Makes another price of a line. Of all that a line has, member price included, the best one\ncounts; they add up only where the offer says `combines`. For `new_price` and `percent_off`\nwithout threshold and limit.\nLINE: Takes something off lines: a coupon for an article, one free of two. All that is about pieces\nstands here: `buy_get`, `set_meal`, `new_price`.\nORDER: Takes something off the order, such as 满100减20; promotions come before coupons.",
        "enum": [
          "OFFER_STAGE_UNSPECIFIED",
          "LINE_PRICE",
          "LINE",
          "ORDER"
        ]
      },
      "OfferTerms": {
        "type": "object",
        "description": "What an offer takes off, from which lines, when, where, for whom and beside what.",
        "properties": {
          "stage": {
            "$ref": "#/components/schemas/OfferStage"
          },
          "fullReduction": {
            "$ref": "#/components/schemas/FullReduction"
          },
          "percentOff": {
            "$ref": "#/components/schemas/PercentOff"
          },
          "cashOff": {
            "$ref": "#/components/schemas/CashOff"
          },
          "newPrice": {
            "$ref": "#/components/schemas/NewPrice"
          },
          "buyGet": {
            "$ref": "#/components/schemas/BuyGet"
          },
          "setMeal": {
            "$ref": "#/components/schemas/SetMeal"
          },
          "gift": {
            "$ref": "#/components/schemas/Gift"
          },
          "scope": {
            "$ref": "#/components/schemas/ItemScope"
          },
          "times": {
            "$ref": "#/components/schemas/OfferTimes"
          },
          "audience": {
            "$ref": "#/components/schemas/OfferAudience"
          },
          "storeIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Stores and channels where it holds; everywhere where empty."
          },
          "channels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Channel"
            },
            "maxItems": 1000
          },
          "basis": {
            "$ref": "#/components/schemas/ThresholdBasis"
          },
          "stacking": {
            "$ref": "#/components/schemas/Stacking"
          },
          "percentOfInitial": {
            "type": "boolean",
            "description": "Percentages of list prices, whatever came off before (INITIAL); of what is left where false."
          },
          "combines": {
            "type": "boolean",
            "description": "At LINE_PRICE: on top of the best line price instead of competing with it."
          },
          "priority": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Lower comes first within a stage (at ORDER promotions before coupons), then promotions, then\nthe id, of coupons that of the template. 0 to 1 000 000."
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "fullReduction",
                "percentOff"
              ]
            },
            {
              "required": [
                "fullReduction",
                "cashOff"
              ]
            },
            {
              "required": [
                "fullReduction",
                "newPrice"
              ]
            },
            {
              "required": [
                "fullReduction",
                "buyGet"
              ]
            },
            {
              "required": [
                "fullReduction",
                "setMeal"
              ]
            },
            {
              "required": [
                "fullReduction",
                "gift"
              ]
            },
            {
              "required": [
                "percentOff",
                "cashOff"
              ]
            },
            {
              "required": [
                "percentOff",
                "newPrice"
              ]
            },
            {
              "required": [
                "percentOff",
                "buyGet"
              ]
            },
            {
              "required": [
                "percentOff",
                "setMeal"
              ]
            },
            {
              "required": [
                "percentOff",
                "gift"
              ]
            },
            {
              "required": [
                "cashOff",
                "newPrice"
              ]
            },
            {
              "required": [
                "cashOff",
                "buyGet"
              ]
            },
            {
              "required": [
                "cashOff",
                "setMeal"
              ]
            },
            {
              "required": [
                "cashOff",
                "gift"
              ]
            },
            {
              "required": [
                "newPrice",
                "buyGet"
              ]
            },
            {
              "required": [
                "newPrice",
                "setMeal"
              ]
            },
            {
              "required": [
                "newPrice",
                "gift"
              ]
            },
            {
              "required": [
                "buyGet",
                "setMeal"
              ]
            },
            {
              "required": [
                "buyGet",
                "gift"
              ]
            },
            {
              "required": [
                "setMeal",
                "gift"
              ]
            }
          ]
        }
      },
      "OfferTimes": {
        "type": "object",
        "description": "When an offer holds, by the store's business date and local time (docs/domain.md, Time).",
        "properties": {
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Inclusive; absent: has begun."
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; absent: has no end."
          },
          "weekdays": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "MONDAY … SUNDAY, of the business date; all where empty."
          },
          "minutes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MinuteRange"
            },
            "maxItems": 1000,
            "description": "Local time; a range that ends before it begins goes over midnight. All day where empty."
          },
          "blackoutDates": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Business dates on which it does not hold, ISO."
          }
        },
        "additionalProperties": false
      },
      "OfflineConflict": {
        "type": "string",
        "description": "Why an offline sale could not be settled, in order of precedence; of the last two the coupon comes\nbehind COUPON_NOT_HERS.\nORDER_REFUSED: Its order makes no sense, or the ledger refuses it; `details` have the error's key.\nIDENTIFICATION_MISSING: Stored value was spent by a member who showed no offline code.\nCODE_MALFORMED: No offline code of this merchant, or a damaged one.\nKEY_UNKNOWN: Signed by a key that the merchant does not have, or has no more.\nCODE_FORGED: The signature is not that of its key: somebody made or changed the code.\nCLOCK: The till's clock contradicts the code's times, or ours.\nCODE_EXPIRED: Sold after the end of the code.\nMEMBER_UNKNOWN: There is no such member.\nSERIAL_USED: The offline code paid another sale already.\nSPEND_LIMIT_EXCEEDED: She spent more than her limit of the business date, over all tills.\nCOUPON_USED: The coupon was used elsewhere, or taken back; the sale is an order all the same.\nCOUPON_NOT_HERS: The coupon is another member's.\nSALE_CHANGED: The sale was uploaded before with another content.\nINSUFFICIENT_STORED_VALUE: The member has less stored value than the till took for it. The sale is an order all the same:\nwhat she had was spent, and what is missing is owed to the till, as a tender OWED.\nCOUPON_NOT_APPLICABLE: The till took the coupon where it is not good, or took off more than it is worth: `details` have\nthe reason, CURRENCY, STORE, CHANNEL, TIME, NO_ITEM, THRESHOLD with missingMinor, NO_EFFECT, or\nTOO_MUCH with mostMinor.\nPUNCH_CARD_NOT_GOOD: A punch card had no use left, or is not good there. The sale is an order all the same, and what\nthe use should have paid is owed to the till, as a tender OWED.",
        "enum": [
          "OFFLINE_CONFLICT_UNSPECIFIED",
          "ORDER_REFUSED",
          "IDENTIFICATION_MISSING",
          "CODE_MALFORMED",
          "KEY_UNKNOWN",
          "CODE_FORGED",
          "CLOCK",
          "CODE_EXPIRED",
          "MEMBER_UNKNOWN",
          "MEMBER_BLOCKED",
          "SERIAL_USED",
          "SPEND_LIMIT_EXCEEDED",
          "COUPON_USED",
          "COUPON_NOT_HERS",
          "SALE_CHANGED",
          "INSUFFICIENT_STORED_VALUE",
          "COUPON_NOT_APPLICABLE",
          "PUNCH_CARD_NOT_GOOD"
        ]
      },
      "OfflineConflictReply": {
        "type": "object",
        "properties": {
          "conflict": {
            "$ref": "#/components/schemas/OfflineConflictRow"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "OfflineConflictRow": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the sale, as the till named it; of SALE_CHANGED one of its own, and `details` name the sale."
          },
          "conflict": {
            "$ref": "#/components/schemas/OfflineConflict"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "details": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The till's number of the order."
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty where nobody could be named."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "storedValueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of it from her own accounts: in stored value, and by uses of punch cards."
          },
          "soldAt": {
            "type": "string",
            "format": "date-time"
          },
          "uploadedAt": {
            "type": "string",
            "format": "date-time"
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where the sale is an order all the same."
          },
          "owedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of that, what the member did not have."
          },
          "resolution": {
            "$ref": "#/components/schemas/OfflineResolution",
            "description": "Absent while it is open."
          }
        },
        "additionalProperties": false
      },
      "OfflineCouponKeysReply": {
        "type": "object",
        "description": "The keys that tokens are verified by.",
        "properties": {
          "merchantId": {
            "type": "string",
            "maxLength": 4096
          },
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "From then on a till must not accept offline coupons by these keys before it has asked again."
          },
          "bundle": {
            "type": "string",
            "maxLength": 4096,
            "description": "`PK1.` and base64url, as that of `GET /v1/offline/keys`, and renewed in the same way."
          }
        },
        "additionalProperties": false
      },
      "OfflineCouponReply": {
        "type": "object",
        "description": "The coupon with its token.",
        "properties": {
          "coupon": {
            "$ref": "#/components/schemas/Coupon"
          },
          "token": {
            "type": "string",
            "maxLength": 4096,
            "description": "`PC1.` and base64url, for a QR code; at most 512 characters. It says whose coupon it is, where and\nwhen it is good, from which subtotal on, and what it takes off."
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "From then on tills do not take it; exclusive."
          },
          "freeAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the coupon is free again where no till has told of its use."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "OfflineKey": {
        "type": "object",
        "description": "A public key that tokens shown to tills are signed with.",
        "properties": {
          "kid": {
            "type": "string",
            "maxLength": 4096,
            "description": "Named in every token."
          },
          "publicKey": {
            "type": "string",
            "contentEncoding": "base64",
            "description": "Ed25519, 32 bytes."
          }
        },
        "additionalProperties": false
      },
      "OfflineOutcome": {
        "type": "string",
        "description": "SETTLED: The sale is an order, with its points.\nCONFLICT: It is none, and somebody has to look at it; `conflict` says why.",
        "enum": [
          "OFFLINE_OUTCOME_UNSPECIFIED",
          "SETTLED",
          "CONFLICT"
        ]
      },
      "OfflineResolution": {
        "type": "object",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/OfflineResolutionKind"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "author": {
            "type": "string",
            "maxLength": 4096,
            "description": "`staff:` and the account."
          },
          "resolvedAt": {
            "type": "string",
            "format": "date-time"
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of CORRECTED."
          }
        },
        "additionalProperties": false
      },
      "OfflineResolutionKind": {
        "type": "string",
        "description": "What staff has done about a conflict.\nRESOLVED_COLLECTED: What was missing has been paid since.\nRESOLVED_WRITTEN_OFF: The merchant bears it.\nRESOLVED_CORRECTED: The sale stands in the books as another order, which `order_id` names.\nRESOLVED_REJECTED: There was no such sale, or it is not one of the merchant's.",
        "enum": [
          "OFFLINE_RESOLUTION_KIND_UNSPECIFIED",
          "RESOLVED_COLLECTED",
          "RESOLVED_WRITTEN_OFF",
          "RESOLVED_CORRECTED",
          "RESOLVED_REJECTED"
        ]
      },
      "OfflineSale": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7 that the till made when it sold; names the sale for ever."
          },
          "order": {
            "$ref": "#/components/schemas/PlaceOrderRequest",
            "description": "The order as it would have been placed online: `member_code` is the offline code, or a card\nnumber or phone where the sale only earns; `paid_at` is when the till sold. What is tendered in\nSTORED_VALUE, or in PUNCH_CARD by a card, counts against the limit of the code."
          },
          "coupon": {
            "type": "string",
            "maxLength": 4096,
            "description": "`PC1.`, where she gave an offline coupon. What it took off is off the prices of the order."
          },
          "couponMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "With a coupon, and only then: what it took off in all; minor units, 1 or more."
          }
        },
        "additionalProperties": false
      },
      "OnlineOrder": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "state": {
            "$ref": "#/components/schemas/OnlineOrderState"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "fulfilment": {
            "$ref": "#/components/schemas/Fulfilment"
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderLine"
            },
            "maxItems": 1000
          },
          "pickUpCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "Six digits that are shown at the counter: to the member, not to staff."
          },
          "placedAt": {
            "type": "string",
            "format": "date-time"
          },
          "paidAt": {
            "type": "string",
            "format": "date-time"
          },
          "readyAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the order that it became when it was paid."
          },
          "cancelReason": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "OnlineOrderReply": {
        "type": "object",
        "properties": {
          "order": {
            "$ref": "#/components/schemas/OnlineOrder"
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What it earned; in the answer of Pay only."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "OnlineOrderState": {
        "type": "string",
        "enum": [
          "ONLINE_ORDER_STATE_UNSPECIFIED",
          "ONLINE_UNPAID",
          "ONLINE_PAID",
          "ONLINE_READY",
          "ONLINE_PICKED_UP",
          "ONLINE_DELIVERED",
          "ONLINE_CANCELLED"
        ]
      },
      "OpenShiftRequest": {
        "type": "object",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 64 characters; a terminal has one open shift."
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who works at it; 1 to 64 characters."
          },
          "openingFloatMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Cash in the drawer at the beginning, minor units, 0 or more."
          }
        },
        "additionalProperties": false
      },
      "Order": {
        "type": "object",
        "description": "An order as it is kept.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date by the store's clock, decided once when the order came in."
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Sum of the lines, minor units."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "table": {
            "type": "string",
            "maxLength": 4096
          },
          "covers": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096
          },
          "paidAt": {
            "type": "string",
            "format": "date-time"
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PricedLine"
            },
            "maxItems": 1000
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tender"
            },
            "maxItems": 1000
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "As the order was placed; what returns took back stands in their answers."
          },
          "refundedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was returned of the lines in all, minor units; in the answer of Get only."
          },
          "checkoutId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of an order that Patron has priced: the checkout that it was."
          },
          "listMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Before anything came off, minor units."
          },
          "discounts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderDiscount"
            },
            "maxItems": 1000,
            "description": "What was taken off, offer by offer."
          },
          "pointsSpent": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that paid a part of it, and what they were worth."
          },
          "pointsSpentMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "OrderDiscount": {
        "type": "object",
        "description": "What an offer took off an order.",
        "properties": {
          "offerId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the promotion or of the coupon; empty for member prices."
          },
          "nameZh": {
            "type": "string",
            "maxLength": 4096
          },
          "nameEn": {
            "type": "string",
            "maxLength": 4096
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units."
          }
        },
        "additionalProperties": false
      },
      "OrderLine": {
        "type": "object",
        "description": "A line is quantity x unit_price_minor, or amount_minor for the whole line: exactly one is given.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "category": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 100 000."
          },
          "unitPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units for the whole line, 0 or more."
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "unitPriceMinor",
                "amountMinor"
              ]
            }
          ]
        }
      },
      "OrderRowProblem": {
        "type": "object",
        "description": "What is wrong with a row, or why its order was refused.",
        "properties": {
          "row": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "column": {
            "type": "string",
            "maxLength": 4096,
            "description": "Name of the column; empty where the row as a whole is meant."
          },
          "problem": {
            "type": "string",
            "maxLength": 4096
          },
          "key": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where the order was refused: the key of the error."
          }
        },
        "additionalProperties": false
      },
      "Outcome": {
        "type": "string",
        "description": "What is known of the effect of a call that failed.\nDEFINITE: Decided: the call had no effect and will have none.\nAMBIGUOUS: Unknown: the call may have had its effect; repeat it with the same idempotency key.\nTRANSIENT: No effect now; the same call may succeed later.",
        "enum": [
          "OUTCOME_UNSPECIFIED",
          "DEFINITE",
          "AMBIGUOUS",
          "TRANSIENT"
        ]
      },
      "OverviewCoupon": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          }
        },
        "additionalProperties": false
      },
      "OverviewPoints": {
        "type": "object",
        "properties": {
          "available": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pending": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "OverviewStoredValue": {
        "type": "object",
        "properties": {
          "availableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "frozen": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Part": {
        "type": "object",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 1 000."
          }
        },
        "additionalProperties": false
      },
      "PayCheckoutRequest": {
        "type": "object",
        "description": "A basket and how it is paid.",
        "properties": {
          "basket": {
            "$ref": "#/components/schemas/Basket"
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "As in HoldCheckoutRequest."
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tender"
            },
            "maxItems": 1000,
            "description": "Their sum is what is payable, as a quote says it."
          },
          "paidAt": {
            "type": "string",
            "format": "date-time",
            "description": "Now where absent; at most 5 minutes ahead and 30 days back."
          }
        },
        "additionalProperties": false
      },
      "Payment": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUID; without its hyphens it is the order number at the provider."
          },
          "provider": {
            "$ref": "#/components/schemas/PaymentProvider"
          },
          "state": {
            "$ref": "#/components/schemas/PaymentState"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it can be paid."
          },
          "paidAt": {
            "type": "string",
            "format": "date-time"
          },
          "checkoutId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The checkout that it pays; empty for others."
          },
          "topUpId": {
            "type": "string",
            "maxLength": 4096,
            "description": "What it has brought about: a top-up, an order."
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it has none: the key of the refusal, or the provider's word."
          },
          "providerNumber": {
            "type": "string",
            "maxLength": 4096,
            "description": "The provider's number of it."
          },
          "refundedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What has gone back of it or is on its way."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "PaymentDifference": {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "maxLength": 4096,
            "description": "`missingHere`, `missingThere`, `amountDiffers`, `stateDiffers`, `numberDiffers`, `duplicateHere`,\n`duplicateThere`, `refundWithoutPayment` or `refundedTooMuch`."
          },
          "subject": {
            "type": "string",
            "maxLength": 4096,
            "description": "`payment` or `refund`."
          },
          "orderNumber": {
            "type": "string",
            "maxLength": 4096,
            "description": "The order number at the provider."
          },
          "refundNumber": {
            "type": "string",
            "maxLength": 4096
          },
          "oursMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "theirsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "atEdge": {
            "type": "boolean",
            "description": "Within five minutes of midnight: the other side may have it on the neighbouring day."
          }
        },
        "additionalProperties": false
      },
      "PaymentNoticeReply": {
        "type": "object",
        "properties": {
          "status": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "contentType": {
            "type": "string",
            "maxLength": 4096
          },
          "body": {
            "type": "string",
            "contentEncoding": "base64"
          }
        },
        "additionalProperties": false
      },
      "PaymentParameter": {
        "type": "object",
        "description": "What the payer's mini-program hands to its platform.",
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "value": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PaymentProvider": {
        "type": "string",
        "description": "Who moves the money.",
        "enum": [
          "PAYMENT_PROVIDER_UNSPECIFIED",
          "PROVIDER_WECHAT_PAY",
          "PROVIDER_ALIPAY"
        ]
      },
      "PaymentReconciliation": {
        "type": "object",
        "description": "A day of one provider, compared.",
        "properties": {
          "provider": {
            "$ref": "#/components/schemas/PaymentProvider"
          },
          "date": {
            "type": "string",
            "maxLength": 4096
          },
          "agreed": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Payments and refunds that agree."
          },
          "differenceCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "differences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PaymentDifference"
            },
            "maxItems": 1000,
            "description": "At most 1 000 of them."
          },
          "comparedAt": {
            "type": "string",
            "format": "date-time"
          },
          "problem": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it could not be compared yet; empty where it was."
          }
        },
        "additionalProperties": false
      },
      "PaymentRefund": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "paymentId": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/PaymentRefundState"
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "automatic": {
            "type": "boolean",
            "description": "Whether it goes back by itself."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "failure": {
            "type": "string",
            "maxLength": 4096,
            "description": "The provider's word where it failed, or where it waits for the merchant: ABNORMAL wants somebody\nto act in the provider's own console."
          },
          "withdrawalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "What it pays: a withdrawal, or the return of an order; both empty for others."
          },
          "orderRefundId": {
            "type": "string",
            "maxLength": 4096
          },
          "payoutReference": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the payment in another way."
          }
        },
        "additionalProperties": false
      },
      "PaymentRefundReply": {
        "type": "object",
        "properties": {
          "refund": {
            "$ref": "#/components/schemas/PaymentRefund"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PaymentRefundState": {
        "type": "string",
        "description": "PAYMENT_REFUND_PENDING: Asked for, or on its way at the provider.\nPAYMENT_REFUND_DONE: The payer has it.\nPAYMENT_REFUND_FAILED: The provider never gives it. Of a top-up everything is free again, to be withdrawn in another\nway; else the customer still has to be paid: try again, or settle it by hand.\nPAYMENT_REFUND_OTHERWISE: Failed, and the customer was paid in another way.",
        "enum": [
          "PAYMENT_REFUND_STATE_UNSPECIFIED",
          "PAYMENT_REFUND_PENDING",
          "PAYMENT_REFUND_DONE",
          "PAYMENT_REFUND_FAILED",
          "PAYMENT_REFUND_OTHERWISE"
        ]
      },
      "PaymentReply": {
        "type": "object",
        "properties": {
          "payment": {
            "$ref": "#/components/schemas/Payment"
          },
          "parameters": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PaymentParameter"
            },
            "maxItems": 1000,
            "description": "In a mini-program, for `wx.requestPayment` or `my.tradePay`, in this order."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PaymentState": {
        "type": "string",
        "description": "PAYMENT_PENDING: Nobody is known to have paid.\nPAYMENT_REVERSING: A payment by code that is being ended: who has paid gets it back.\nPAYMENT_PAID: Paid; its effect follows.\nPAYMENT_COMPLETED: Paid, and what was paid for is done.\nPAYMENT_CLOSED: Nobody has paid, and nobody can any more; or it was given back before it had an effect.\nPAYMENT_RETURNED: Paid, and given back by itself, since what was paid for could not be done any more.",
        "enum": [
          "PAYMENT_STATE_UNSPECIFIED",
          "PAYMENT_PENDING",
          "PAYMENT_REVERSING",
          "PAYMENT_PAID",
          "PAYMENT_COMPLETED",
          "PAYMENT_CLOSED",
          "PAYMENT_RETURNED"
        ]
      },
      "PayoutMethod": {
        "type": "string",
        "description": "How the money goes back.\nPAYOUT_TO_SOURCE: The way it came.\nPAYOUT_TO_SAME_NAME: An account in the name of the member; not for cards without a name.\nPAYOUT_IN_CASH: Small amounts only.",
        "enum": [
          "PAYOUT_METHOD_UNSPECIFIED",
          "PAYOUT_TO_SOURCE",
          "PAYOUT_TO_SAME_NAME",
          "PAYOUT_IN_CASH"
        ]
      },
      "PercentOff": {
        "type": "object",
        "description": "What is paid of the subtotal: 8折 is 800, 8.5折 is 850.",
        "properties": {
          "payPermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "0 to 999."
          },
          "maxDiscountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Most that is taken off, minor units; 0: no limit."
          },
          "thresholdMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "From this subtotal on, minor units; 0: always."
          }
        },
        "additionalProperties": false
      },
      "PeriodEnd": {
        "type": "string",
        "description": "PERIOD_END_UNSPECIFIED: Not rounded.",
        "enum": [
          "PERIOD_END_UNSPECIFIED",
          "END_OF_MONTH",
          "END_OF_QUARTER",
          "END_OF_HALF",
          "END_OF_YEAR"
        ]
      },
      "PlaceGuestOrderReply": {
        "type": "object",
        "properties": {
          "order": {
            "$ref": "#/components/schemas/GuestOrder"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PlaceGuestOrderRequest": {
        "type": "object",
        "properties": {
          "order": {
            "$ref": "#/components/schemas/PlaceOrderRequest",
            "description": "As for Place, without member."
          }
        },
        "additionalProperties": false
      },
      "PlaceHoldReply": {
        "type": "object",
        "properties": {
          "hold": {
            "$ref": "#/components/schemas/PointsHold"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PlaceHoldRequest": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "ttlSeconds": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 86 400; 900 where 0."
          }
        },
        "additionalProperties": false
      },
      "PlaceOnlineOrderRequest": {
        "type": "object",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "fulfilment": {
            "$ref": "#/components/schemas/Fulfilment"
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderLine"
            },
            "maxItems": 1000,
            "description": "1 to 1 000, after all discounts. Shipping and wrapping are lines of their own, of the categories\nSHIPPING and WRAPPING."
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The shop guide who serves her, if one does."
          }
        },
        "additionalProperties": false
      },
      "PlaceOrderReply": {
        "type": "object",
        "description": "The order, and the points that it earned.",
        "properties": {
          "order": {
            "$ref": "#/components/schemas/Order"
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000,
            "description": "Why this many points, step by step."
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "PlaceOrderRequest": {
        "type": "object",
        "description": "A paid order whose prices the caller has made.",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel",
            "description": "IN_STORE where absent."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "table": {
            "type": "string",
            "maxLength": 4096
          },
          "covers": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member. Who pays with stored value shows a dynamic code,\nwhich from then on is good for this order alone."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of the order; unique per merchant, store and channel. 1 to 64 characters."
          },
          "paidAt": {
            "type": "string",
            "format": "date-time",
            "description": "At most 5 minutes ahead and 30 days back."
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderLine"
            },
            "maxItems": 1000,
            "description": "1 to 1 000."
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tender"
            },
            "maxItems": 1000,
            "description": "Their sum is the sum of the lines. 1 to 20."
          }
        },
        "additionalProperties": false
      },
      "PlaceStoredValueHoldRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "ttlSeconds": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 86 400; 900 where 0."
          }
        },
        "additionalProperties": false
      },
      "Platform": {
        "type": "string",
        "description": "MEITUAN: Meituan and Dianping deliveries: the order as it is pushed (order_id, detail, extras …).\nTMALL: Tmall and Taobao: the answer of taobao.trade.fullinfo.get, or its trade.",
        "enum": [
          "PLATFORM_UNSPECIFIED",
          "MEITUAN",
          "TMALL"
        ]
      },
      "PointsActivation": {
        "type": "object",
        "description": "When points become usable; until then they are pending.",
        "properties": {
          "policy": {
            "$ref": "#/components/schemas/ActivationPolicy"
          },
          "days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "daysOfYear": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "MM-DD."
          },
          "event": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PointsAsMoney": {
        "type": "object",
        "description": "Points as money at checkout (C18): `points` are worth `value_minor`.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "0: points are no money here."
          },
          "valueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "step": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points are used in steps of so many; `points` where 0."
          },
          "maxSharePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of what is payable at most so many thousandths; 1 000 where 0."
          }
        },
        "additionalProperties": false
      },
      "PointsBalance": {
        "type": "object",
        "description": "A member's points at an instant.",
        "properties": {
          "available": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that can be spent now."
          },
          "pending": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points granted but not yet usable."
          },
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Number of the member's last ledger entry: the version of this balance."
          },
          "debt": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points owed after returns; while above 0, available is 0."
          }
        },
        "additionalProperties": false
      },
      "PointsEntry": {
        "type": "object",
        "description": "One row of a statement.",
        "properties": {
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "type": {
            "type": "string",
            "maxLength": 4096,
            "description": "EARN, AWARD, OPENING, ACTIVATE, CANCEL, LAPSE, SPEND, RESTORE, EXPIRE, HOLD, RELEASE, CLAWBACK,\nDEBT, DEBT_REPAYMENT, TRANSFER_OUT, TRANSFER_IN, MERGE_OUT,\nMERGE_IN, ADJUST, FREEZE or UNFREEZE."
          },
          "delta": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balanceAfter": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "sourceType": {
            "type": "string",
            "maxLength": 4096,
            "description": "What it was for, for example ORDER, REFUND, EVENT or SPEND; `source_id` names the one."
          },
          "sourceId": {
            "type": "string",
            "maxLength": 4096
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          }
        },
        "additionalProperties": false
      },
      "PointsExpiry": {
        "type": "object",
        "description": "When points end. \"This year's points end with next year\": ROLLING, 1 YEAR, END_OF_YEAR.",
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/ExpiryRule"
          },
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "unit": {
            "$ref": "#/components/schemas/TimeUnit"
          },
          "rounding": {
            "$ref": "#/components/schemas/PeriodEnd"
          },
          "daysOfYear": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "MM-DD."
          },
          "renewedBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LifeActivity"
            },
            "maxItems": 1000
          },
          "fromEarning": {
            "type": "boolean",
            "description": "Counts from the purchase; otherwise from the day on which the points become usable."
          }
        },
        "additionalProperties": false
      },
      "PointsGrant": {
        "type": "object",
        "description": "A grant as staff sees it: a lot of points with one life.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "granted": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "remaining": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What can still be spent of it."
          },
          "held": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "state": {
            "type": "string",
            "maxLength": 4096,
            "description": "PENDING, ACTIVE, CLOSED or CANCELLED."
          },
          "earnedAt": {
            "type": "string",
            "format": "date-time"
          },
          "activatesAt": {
            "type": "string",
            "format": "date-time",
            "description": "When a pending grant becomes usable by itself."
          },
          "awaitedEvent": {
            "type": "string",
            "maxLength": 4096,
            "description": "The event that makes a pending grant usable."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; of a grant that awaits an event, when it is cancelled."
          },
          "sourceType": {
            "type": "string",
            "maxLength": 4096
          },
          "sourceId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PointsHold": {
        "type": "object",
        "description": "Points set aside for a checkout. They count as spent until the hold is voided or out of time.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive: at this instant the points are free again."
          }
        },
        "additionalProperties": false
      },
      "PointsMultiplier": {
        "type": "object",
        "description": "A condition is JSON: {\"all\": […]}, {\"any\": […]}, {\"not\": …} over tests such as\n{\"fact\": \"line.category\", \"op\": \"in\", \"value\": [\"cocktail\", \"whisky\"]}, with the operators =, !=,\n<, <=, >, >=, in, notIn. A fact that is not known makes its test fail.\n\nFacts of a purchase: order.amountMinor, order.channel, order.storeId, order.date, order.weekday,\norder.monthDay (MM-DD), order.hour (0 to 23, by the store's clock), member.level, member.levelRank,\nmember.birthdayDay, member.birthdayWeek, member.birthdayMonth; of each of its lines: line.sku,\nline.category, line.quantity (of the article in the whole order), line.amountMinor.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "Stable within the programme; 1 to 64 characters."
          },
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "As the explanation of a purchase calls it."
          },
          "source": {
            "$ref": "#/components/schemas/MultiplierSource"
          },
          "when": {
            "description": "Applies always where absent."
          },
          "factor": {
            "type": "string",
            "maxLength": 4096,
            "description": "A decimal such as 1.5; 0 to 1 000."
          }
        },
        "additionalProperties": false
      },
      "PointsRate": {
        "type": "object",
        "description": "Points for money: `points` for every `per_minor` minor units.",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "0 or more."
          },
          "perMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          }
        },
        "additionalProperties": false
      },
      "PointsSummary": {
        "type": "object",
        "description": "A month of points, for the merchant who tunes her rules (C26).",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096
          },
          "opening": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "issued": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "used": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expired": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "clawedBack": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "adjusted": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "closing": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "redemptionRatePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "used / (opening + issued), and used / issued, in thousandths."
          },
          "redemptionRateIssuedPermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "hints": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Text"
            },
            "maxItems": 1000,
            "description": "What to think about; empty while nothing is remarkable."
          }
        },
        "additionalProperties": false
      },
      "PointsV1.LimitPeriod": {
        "type": "string",
        "description": "LIMIT_PERIOD_UNSPECIFIED: No limit.",
        "enum": [
          "LIMIT_PERIOD_UNSPECIFIED",
          "PER_DAY",
          "PER_WEEK",
          "PER_MONTH",
          "PER_YEAR",
          "LIFETIME"
        ]
      },
      "PreviewEarningReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "capped": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Cut by the caps."
          },
          "linePoints": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "integer"
              ],
              "format": "int64",
              "pattern": "^(0|-?[1-9][0-9]{0,18})$",
              "minimum": -9223372036854775808,
              "maximum": 9223372036854775807
            },
            "maxItems": 1000
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          },
          "programmeId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "PreviewEarningRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "paidAt": {
            "type": "string",
            "format": "date-time",
            "description": "Now where absent; as Orders/Place has it, but any time for staff."
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrderLine"
            },
            "maxItems": 1000
          },
          "programmeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "A version to try; the one in force where empty. Drafts are shown to staff only."
          }
        },
        "additionalProperties": false
      },
      "PreviewLevelSchemeProgress": {
        "type": "object",
        "properties": {
          "members": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Members judged so far."
          },
          "done": {
            "type": "boolean",
            "description": "Whether all are: the counts come with the last message only."
          },
          "refreshed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelSchemeTransition"
            },
            "maxItems": 1000,
            "description": "By a refresh when it begins, from the level that is held to the one that would be; the same level\nprolonged stands with equal ends, and who keeps all she has in none."
          },
          "atEnd": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelSchemeTransition"
            },
            "maxItems": 1000,
            "description": "If every level ended today: from the level that is held to the one that today's windows qualify\nfor, equal ones included."
          }
        },
        "additionalProperties": false
      },
      "PreviewRedemptionReply": {
        "type": "object",
        "properties": {
          "possible": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why not: the key of the refusal that a redemption would get, with its numbers."
          },
          "details": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "availableAfter": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What would be left."
          }
        },
        "additionalProperties": false
      },
      "PreviewRedemptionRequest": {
        "type": "object",
        "properties": {
          "rewardId": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 where 0."
          }
        },
        "additionalProperties": false
      },
      "PreviewWithdrawalRequest": {
        "type": "object",
        "properties": {
          "topUpId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "$ref": "#/components/schemas/WithdrawalReason"
          },
          "goodsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "List price of the goods that were taken, for COOLING_OFF; what was spent where 0."
          }
        },
        "additionalProperties": false
      },
      "PricedLine": {
        "type": "object",
        "description": "A line of an order as it is kept; its amount is what money paid of it.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "category": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "The line's share of the points of the order."
          },
          "returnedQuantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was returned of it so far; in the answer of Get only."
          },
          "returnedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "listMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Before anything came off, minor units."
          },
          "pointsSpent": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What points paid of it, and how many; the amount is what was paid with money."
          },
          "pointsSpentMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "isGift": {
            "type": "boolean",
            "description": "Beside what was asked for."
          },
          "isShipping": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PricedOrder": {
        "type": "object",
        "description": "An order with its prices, and the reasons for them; amounts in minor units.",
        "properties": {
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PricedOrderLine"
            },
            "maxItems": 1000
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "listMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "discountedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Before points, shipping included."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pointsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "applied": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AppliedOffer"
            },
            "maxItems": 1000
          },
          "rejected": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RejectedOffer"
            },
            "maxItems": 1000
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000,
            "description": "Step by step, in the order of the stages."
          },
          "isProvenBest": {
            "type": "boolean",
            "description": "Whether no admissible set of offers costs less; always so up to 12 that could count, false\nwhere there were too many to try."
          },
          "couponSettingsVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Version of the merchant's limits for coupons that it was made by; 0: the usual ones."
          }
        },
        "additionalProperties": false
      },
      "PricedOrderLine": {
        "type": "object",
        "description": "A line with its prices, minor units.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "category": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "listMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Before anything, minor units."
          },
          "priceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "After the stage of line prices."
          },
          "discountedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "After promotions and coupons, before points."
          },
          "pointsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What points pay of it, and how many."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "To be paid with money: discounted less points_minor."
          },
          "isGift": {
            "type": "boolean",
            "description": "Beside what was asked for: a gift, or the shipping."
          },
          "isShipping": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PricingLine": {
        "type": "object",
        "description": "An article that is to be priced.",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the catalogue; empty for what it does not have, then name and price are given."
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 100 000."
          },
          "unitPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "The till's own list price, minor units, instead of the catalogue's."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of the whole line, for goods by weight: quantity 1."
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "category": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "unitPriceMinor",
                "amountMinor"
              ]
            }
          ]
        }
      },
      "Profile": {
        "type": "object",
        "description": "A profile. She sees her own in clear but for phone and sensitive attributes; staff sees it masked.",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "Her real name, 1 to 64 characters; for staff 张*."
          },
          "nickname": {
            "type": "string",
            "maxLength": 4096,
            "description": "What she calls herself, 1 to 32 characters; for staff 张*."
          },
          "gender": {
            "$ref": "#/components/schemas/Gender"
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date; for staff MM-DD."
          },
          "address": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 256 characters; for staff what comes before the first digit, as in 南京西路****."
          },
          "email": {
            "type": "string",
            "maxLength": 4096,
            "description": "For staff z***@example.com."
          },
          "occupation": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 64 characters each, as are the three that follow."
          },
          "region": {
            "type": "string",
            "maxLength": 4096
          },
          "tastePreference": {
            "type": "string",
            "maxLength": 4096
          },
          "drinkPreference": {
            "type": "string",
            "maxLength": 4096
          },
          "attributes": {
            "description": "Those that the merchant has defined, by code: {\"size\": \"m\", \"allergies\": [\"nuts\"]}. In a change,\nnull forgets a value, and what is not there stays."
          },
          "phone": {
            "type": "string",
            "maxLength": 4096,
            "description": "Masked, always; changed by ChangeMyPhone only."
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change."
          }
        },
        "additionalProperties": false
      },
      "ProfileChange": {
        "type": "object",
        "description": "One field of a change. The values are told as digests only: whether they differ can be seen.",
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "maxLength": 4096,
            "description": "MEMBER or STAFF."
          },
          "actor": {
            "type": "string",
            "maxLength": 4096,
            "description": "Id of the member or staff."
          },
          "role": {
            "type": "string",
            "maxLength": 4096
          },
          "field": {
            "type": "string",
            "maxLength": 4096,
            "description": "For example birthday or attributes.size."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "beforeDigest": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 hexadecimal digits of a keyed digest; empty where there was no value."
          },
          "afterDigest": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ProfileReply": {
        "type": "object",
        "description": "The profile as it is now.",
        "properties": {
          "profile": {
            "$ref": "#/components/schemas/Profile"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Programme": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "The version's number, from 1; it stands in every decision made with it."
          },
          "state": {
            "$ref": "#/components/schemas/ProgrammeState"
          },
          "definition": {
            "$ref": "#/components/schemas/ProgrammeDefinition"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "What the version is for, in the merchant's words."
          },
          "author": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who wrote the draft as it stands: whoever changed it last."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "activeFrom": {
            "type": "string",
            "format": "date-time"
          },
          "activeUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; absent while no later version is published."
          },
          "publisher": {
            "type": "string",
            "maxLength": 4096
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of a draft."
          }
        },
        "additionalProperties": false
      },
      "ProgrammeDefinition": {
        "type": "object",
        "properties": {
          "rate": {
            "$ref": "#/components/schemas/PointsRate"
          },
          "multipliers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PointsMultiplier"
            },
            "maxItems": 1000
          },
          "combination": {
            "$ref": "#/components/schemas/Combination"
          },
          "multiplierCeiling": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of all multipliers together; a decimal, none where empty."
          },
          "excluded": {
            "description": "Lines that earn nothing, for example vouchers and tobacco."
          },
          "bonuses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PurchaseBonus"
            },
            "maxItems": 1000
          },
          "caps": {
            "$ref": "#/components/schemas/EarningCaps"
          },
          "activation": {
            "$ref": "#/components/schemas/PointsActivation"
          },
          "expiry": {
            "$ref": "#/components/schemas/PointsExpiry"
          },
          "checkIn": {
            "$ref": "#/components/schemas/CheckInRule",
            "description": "Visits earn nothing where absent."
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EventRule"
            },
            "maxItems": 1000
          },
          "referral": {
            "$ref": "#/components/schemas/ReferralRule"
          },
          "transfer": {
            "$ref": "#/components/schemas/TransferRule"
          },
          "returns": {
            "$ref": "#/components/schemas/ReturnRule"
          },
          "restoring": {
            "$ref": "#/components/schemas/RestoreRule"
          },
          "money": {
            "$ref": "#/components/schemas/PointsAsMoney"
          },
          "risk": {
            "$ref": "#/components/schemas/RiskRule"
          },
          "approvals": {
            "$ref": "#/components/schemas/ApprovalRule"
          },
          "reminderDays": {
            "type": "array",
            "items": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "maxItems": 1000,
            "description": "Days before points end on which the member is told; 30, 7 and 1 where empty."
          },
          "compensationPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points for a complaint, where the staff names no other number; 50 where 0."
          }
        },
        "additionalProperties": false
      },
      "ProgrammeReply": {
        "type": "object",
        "properties": {
          "programme": {
            "$ref": "#/components/schemas/Programme"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ProgrammeState": {
        "type": "string",
        "description": "A version is written as a draft, published once with an instant from which it holds, and archived\nwhen the next one begins, or when the merchant ends it. A published version never changes.",
        "enum": [
          "PROGRAMME_STATE_UNSPECIFIED",
          "PROGRAMME_DRAFT",
          "PROGRAMME_ACTIVE",
          "PROGRAMME_ARCHIVED"
        ]
      },
      "PromoBatch": {
        "type": "object",
        "description": "Codes of one origin: they make the same version of a template apply.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "templateVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "state": {
            "$ref": "#/components/schemas/PromoBatchState"
          },
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 128 characters, for staff."
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "When its codes apply; open where absent. The end is exclusive."
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "codes": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Codes that it has."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "PromoBatchReply": {
        "type": "object",
        "description": "The batch as the call leaves it.",
        "properties": {
          "batch": {
            "$ref": "#/components/schemas/PromoBatch"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PromoBatchState": {
        "type": "string",
        "description": "PROMO_BATCH_CLOSED: Its codes apply no more.",
        "enum": [
          "PROMO_BATCH_STATE_UNSPECIFIED",
          "PROMO_BATCH_ACTIVE",
          "PROMO_BATCH_CLOSED"
        ]
      },
      "Promotion": {
        "type": "object",
        "description": "A promotion with the versions that matter now.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/PromotionState"
          },
          "inForce": {
            "$ref": "#/components/schemas/PromotionVersion",
            "description": "The version that holds now, whatever the state; absent before the first one begins."
          },
          "next": {
            "$ref": "#/components/schemas/PromotionVersion",
            "description": "Published, and to begin later."
          },
          "draft": {
            "$ref": "#/components/schemas/PromotionVersion",
            "description": "Being written."
          },
          "revision": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of the draft and of the state."
          }
        },
        "additionalProperties": false
      },
      "PromotionDefinition": {
        "type": "object",
        "description": "What a merchant writes of a promotion.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each; it stands in quotes and on receipts."
          },
          "terms": {
            "$ref": "#/components/schemas/OfferTerms",
            "description": "What it takes off, from what, when, for whom."
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferLimit"
            },
            "maxItems": 1000,
            "description": "At most 8, each period at most once for all and once for each member."
          }
        },
        "additionalProperties": false
      },
      "PromotionReply": {
        "type": "object",
        "description": "The promotion as the call leaves it.",
        "properties": {
          "promotion": {
            "$ref": "#/components/schemas/Promotion"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PromotionState": {
        "type": "string",
        "description": "PROMOTION_DRAFT: No version was published yet.\nPROMOTION_PAUSED: Switched off, until it is resumed.\nPROMOTION_ARCHIVED: Over for good.",
        "enum": [
          "PROMOTION_STATE_UNSPECIFIED",
          "PROMOTION_DRAFT",
          "PROMOTION_ACTIVE",
          "PROMOTION_PAUSED",
          "PROMOTION_ARCHIVED"
        ]
      },
      "PromotionVersion": {
        "type": "object",
        "description": "One version of a promotion; once published, its definition never changes.",
        "properties": {
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From 1; orders name the one that they were priced with."
          },
          "definition": {
            "$ref": "#/components/schemas/PromotionDefinition"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was made, at most 256 characters."
          },
          "author": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who wrote it as it stands."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "publisher": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty for a draft, as are those that follow."
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "From when it holds."
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive: the next version begins; absent where there is none. The same as `from` where the\nversion was replaced before it began."
          }
        },
        "additionalProperties": false
      },
      "PublishConsentTextReply": {
        "type": "object",
        "properties": {
          "text": {
            "$ref": "#/components/schemas/ConsentText"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PublishConsentTextRequest": {
        "type": "object",
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/ConsentPurpose"
          },
          "text": {
            "$ref": "#/components/schemas/Text",
            "description": "Both languages, 1 to 4 000 characters each."
          },
          "asksAgain": {
            "type": "boolean",
            "description": "Whether what was given to earlier versions no longer counts."
          }
        },
        "additionalProperties": false
      },
      "PunchCard": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "planId": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/PunchCardState"
          },
          "priceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Paid for, minor units."
          },
          "uses": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Bonus uses included."
          },
          "used": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "remaining": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "As of this answer; 0 where the card cannot be used any more."
          },
          "liabilityMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What of the price no use has recognised: owed to the customer."
          },
          "refundableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What a refund would pay now."
          },
          "soldAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; absent where it does not end."
          }
        },
        "additionalProperties": false
      },
      "PunchCardEntry": {
        "type": "object",
        "description": "One line of a card's journal. What its accounts gain sums to zero.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "From 1, without a gap."
          },
          "kind": {
            "$ref": "#/components/schemas/PunchCardEntryKind"
          },
          "uses": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Uses that were taken; below 0 where one came back."
          },
          "liabilityMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Cash and its like: below 0 where it came in."
          },
          "revenueMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "breakageMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "liabilityAfterMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "remainingAfter": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "undoesId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of an undone use: the entry of the use."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "reference": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of what the use was for, or of the payment."
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO, by the store's clock where there is a store."
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "PunchCardEntryKind": {
        "type": "string",
        "enum": [
          "PUNCH_CARD_ENTRY_KIND_UNSPECIFIED",
          "PUNCH_CARD_SALE",
          "PUNCH_CARD_USE",
          "PUNCH_CARD_USE_UNDONE",
          "PUNCH_CARD_REFUND",
          "PUNCH_CARD_EXPIRY"
        ]
      },
      "PunchCardPlan": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "definition": {
            "$ref": "#/components/schemas/PunchCardPlanDefinition"
          },
          "archived": {
            "type": "boolean",
            "description": "No more cards of it are sold."
          }
        },
        "additionalProperties": false
      },
      "PunchCardPlanDefinition": {
        "type": "object",
        "description": "What a card costs and gives. It never changes: a new offer is a new plan.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "priceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "For all uses together, minor units, 1 or more."
          },
          "uses": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Uses that the price is for, 1 to 1 000."
          },
          "bonusUses": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Uses on top, for nothing, 0 to 1 000; they come last."
          },
          "days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days of the merchant through which a card is good, the day of the sale not counted;\nno end where 0, at most 3 660."
          },
          "storeIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Stores where it is good; all where empty."
          },
          "listPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What a use costs without a card, minor units: then a refund is the price less that for each\nuse. Where 0 it is what the uses have not recognised of the price."
          },
          "forfeits": {
            "type": "boolean",
            "description": "What is left of a card that has ended goes to the merchant; otherwise it can still be refunded."
          }
        },
        "additionalProperties": false
      },
      "PunchCardPlanReply": {
        "type": "object",
        "properties": {
          "plan": {
            "$ref": "#/components/schemas/PunchCardPlan"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PunchCardReply": {
        "type": "object",
        "properties": {
          "card": {
            "$ref": "#/components/schemas/PunchCard"
          },
          "entry": {
            "$ref": "#/components/schemas/PunchCardEntry",
            "description": "What the call has done."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PunchCardState": {
        "type": "string",
        "description": "PUNCH_CARD_USED_UP: Nothing is left; an undone use makes it active again.",
        "enum": [
          "PUNCH_CARD_STATE_UNSPECIFIED",
          "PUNCH_CARD_ACTIVE",
          "PUNCH_CARD_USED_UP",
          "PUNCH_CARD_REFUNDED",
          "PUNCH_CARD_EXPIRED"
        ]
      },
      "PurchaseBonus": {
        "type": "object",
        "description": "Points beside those for the amount, for example 30 for a new set meal.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "when": {},
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "per": {
            "$ref": "#/components/schemas/BonusUnit"
          }
        },
        "additionalProperties": false
      },
      "QuoteCheckoutRequest": {
        "type": "object",
        "description": "A basket whose price is asked for.",
        "properties": {
          "basket": {
            "$ref": "#/components/schemas/Basket"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "Now where absent; at most 5 minutes ahead and 30 days back."
          }
        },
        "additionalProperties": false
      },
      "RecordEventReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "capped": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Cut by the caps."
          },
          "pending": {
            "type": "boolean",
            "description": "Whether the points are not usable yet."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RecordEventRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "A rule's code of the programme, for example SHARE, SURVEY, TOP_UP."
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of the event; earns once per merchant and code. 1 to 64 characters."
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time",
            "description": "Now where absent; as far back as an order may lie."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "For rules with a rate; minor units."
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "facts": {
            "description": "Plain names with texts, whole numbers or truth values, for conditions: {\"course\": \"latte-art\"}."
          }
        },
        "additionalProperties": false
      },
      "RecordTipReply": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RecordTipRequest": {
        "type": "object",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who gets it; 1 to 64 characters."
          },
          "orderExternalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The caller's number of the order; may be empty."
          },
          "type": {
            "$ref": "#/components/schemas/TenderType",
            "description": "Not STORED_VALUE, PUNCH_CARD or OWED: a tip is money."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, above 0; no part of any order's payable sum, and so nothing that earns points."
          }
        },
        "additionalProperties": false
      },
      "RedeemRequest": {
        "type": "object",
        "properties": {
          "rewardId": {
            "type": "string",
            "maxLength": 4096
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 to 100; 1 where 0."
          }
        },
        "additionalProperties": false
      },
      "Redemption": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/RedemptionState"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "rewardId": {
            "type": "string",
            "maxLength": 4096
          },
          "rewardName": {
            "$ref": "#/components/schemas/Text"
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Due at the till."
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "16 letters and digits; the member shows it, as text or QR. Staff and tills do not see it."
          },
          "issuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          },
          "redeemedAt": {
            "type": "string",
            "format": "date-time"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "RedemptionReply": {
        "type": "object",
        "properties": {
          "redemption": {
            "$ref": "#/components/schemas/Redemption"
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance",
            "description": "As the call left it; absent after a scan, which moves no points."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RedemptionState": {
        "type": "string",
        "description": "ISSUED: The points are taken, the code is good.\nREDEEMED: Handed over at a till.\nCANCELLED: Given back before it was used.\nEXPIRED: Nobody used it in time.\nREFUNDED: Given back after it was used.",
        "enum": [
          "REDEMPTION_STATE_UNSPECIFIED",
          "ISSUED",
          "REDEEMED",
          "CANCELLED",
          "EXPIRED",
          "REFUNDED"
        ]
      },
      "Referral": {
        "type": "object",
        "properties": {
          "state": {
            "$ref": "#/components/schemas/ReferralState"
          },
          "registeredAt": {
            "type": "string",
            "format": "date-time"
          },
          "qualifiedAt": {
            "type": "string",
            "format": "date-time"
          },
          "rewardedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the points become usable."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "ReferralRule": {
        "type": "object",
        "description": "Who brings a friend (C06, C07). Both grants are pending through the hold window, and are cancelled\nwhen the friend's order is returned in it.",
        "properties": {
          "referrerPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "friendPoints": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "trigger": {
            "$ref": "#/components/schemas/ReferralTrigger"
          },
          "minOrderMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Least amount of the friend's first order, minor units."
          },
          "holdDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days that the grants are held; 7 where 0."
          },
          "maxPer30Days": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Friends who count for one referrer in 30 days; 0: any number."
          }
        },
        "additionalProperties": false
      },
      "ReferralState": {
        "type": "string",
        "description": "REFERRAL_REGISTERED: The friend has enrolled; what qualifies is still to come.\nREFERRAL_QUALIFIED: Both have their points, pending through the hold window.\nREFERRAL_REWARDED: The points are usable.\nREFERRAL_CANCELLED: The order that qualified was returned in the window, or the referrer had too many friends.",
        "enum": [
          "REFERRAL_STATE_UNSPECIFIED",
          "REFERRAL_REGISTERED",
          "REFERRAL_QUALIFIED",
          "REFERRAL_REWARDED",
          "REFERRAL_CANCELLED"
        ]
      },
      "ReferralTrigger": {
        "type": "string",
        "description": "REFERRAL_TRIGGER_UNSPECIFIED: FIRST_ORDER.",
        "enum": [
          "REFERRAL_TRIGGER_UNSPECIFIED",
          "FIRST_ORDER",
          "REGISTRATION"
        ]
      },
      "RefundOrderReply": {
        "type": "object",
        "description": "What is paid back, and what becomes of the points.",
        "properties": {
          "refundId": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What is to be paid back, before what `cash_charge_minor` keeps."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RefundedLine"
            },
            "maxItems": 1000
          },
          "pointsClawedBack": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points of the order that this return takes back."
          },
          "pointsExpired": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that had ended already and count as returned."
          },
          "pointsOwed": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that the member owes now."
          },
          "pointsUncollected": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that nobody pays: written off."
          },
          "pointsCharged": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of them, those that the cash refund is less for, and by how much."
          },
          "cashChargeMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplanationStep"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean"
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tender"
            },
            "maxItems": 1000,
            "description": "How the amount is paid back, tender by tender, in the order of the order's tenders."
          },
          "pointsRestored": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that the order had spent and that came back."
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of the stored value that came back: the member's own money, and the merchant's."
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "RefundPricing": {
        "type": "string",
        "description": "What becomes of a discount whose condition the rest of the order does not meet.\nREFUND_PRICING_UNSPECIFIED: KEEP.\nKEEP: The rest keeps its discount: each piece comes back for what was paid for it.\nRECOMPUTE: What is kept is priced anew with the offers of the order: all returns together pay back what\nwas paid less that price. Of orders that Patron has priced only.",
        "enum": [
          "REFUND_PRICING_UNSPECIFIED",
          "KEEP",
          "RECOMPUTE"
        ]
      },
      "RefundedLine": {
        "type": "object",
        "description": "What of a line came back with this return.",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points of the line that come back."
          }
        },
        "additionalProperties": false
      },
      "RegisterReply": {
        "type": "object",
        "properties": {
          "member": {
            "$ref": "#/components/schemas/Member"
          },
          "accessToken": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty for an enrolment at a till."
          },
          "refreshToken": {
            "type": "string",
            "maxLength": 4096
          },
          "accessTokenExpiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier call registered the member; the tokens are new ones all the same."
          }
        },
        "additionalProperties": false
      },
      "RegisterRequest": {
        "type": "object",
        "description": "Registration by a mini-program (phone, code and device) or enrolment at a till (phone, code, store,\nterminal and staff).",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "smsCode": {
            "type": "string",
            "maxLength": 4096
          },
          "deviceId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Mini-program only."
          },
          "nickname": {
            "type": "string",
            "maxLength": 4096
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date, or empty."
          },
          "referralCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "Card number of the member who invited; optional."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Till only."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "origin": {
            "$ref": "#/components/schemas/RegistrationOrigin",
            "description": "Where nothing is said: MINI_PROGRAM, or STAFF_MEMBER at a till."
          },
          "originReference": {
            "type": "string",
            "maxLength": 4096,
            "description": "Which one: of the QR code, partner, platform or video; 1 to 64 visible characters, or empty. At a\ntill it is the staff's id where nothing is said."
          }
        },
        "additionalProperties": false
      },
      "RegistrationOrigin": {
        "type": "string",
        "description": "Where a member came from (A25).",
        "enum": [
          "REGISTRATION_ORIGIN_UNSPECIFIED",
          "OFFICIAL_ACCOUNT",
          "MINI_PROGRAM",
          "STORE_QR",
          "STAFF_MEMBER",
          "PARTNER",
          "PLATFORM",
          "SHORT_VIDEO"
        ]
      },
      "RejectedCode": {
        "type": "object",
        "description": "A line that was left out.",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From 1; the header is the first."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "MALFORMED, DUPLICATE or TAKEN."
          }
        },
        "additionalProperties": false
      },
      "RejectedOffer": {
        "type": "object",
        "description": "Why an offer that was looked at does not count.",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AppliedKind"
          },
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "THRESHOLD, NO_ITEM, TIME, STORE, CHANNEL, LEVEL, MEMBERS_ONLY, BIRTHDAY, EXPIRED,\nNOT_YET_VALID, NOT_AVAILABLE, NOT_FOUND, EXHAUSTED, LIMIT_PER_MEMBER, EXCLUSIVE, GROUP,\nLINE_TAKEN, NO_EFFECT, NOT_BEST, MAX_COUPONS or FACT_MISSING."
          },
          "missingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the subtotal lacks, minor units; 0 elsewhere."
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "The promo code, or the id of a coupon that does not exist, as it was given."
          },
          "text": {
            "$ref": "#/components/schemas/Text",
            "description": "The reason, for people."
          },
          "templateId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the coupon's template; empty elsewhere."
          },
          "named": {
            "type": "boolean",
            "description": "Whether the buyer named it: a call that commits fails for it."
          }
        },
        "additionalProperties": false
      },
      "RequestDeregistrationRequest": {
        "type": "object",
        "properties": {
          "smsCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "A fresh code that was asked for with the purpose DEREGISTER."
          }
        },
        "additionalProperties": false
      },
      "RequestExportReply": {
        "type": "object",
        "properties": {
          "export": {
            "$ref": "#/components/schemas/MemberExport"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RequestExportRequest": {
        "type": "object",
        "properties": {
          "smsCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "A fresh code that was asked for with the purpose EXPORT_DATA."
          }
        },
        "additionalProperties": false
      },
      "RequestWithdrawalRequest": {
        "type": "object",
        "properties": {
          "topUpId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "$ref": "#/components/schemas/WithdrawalReason"
          },
          "goodsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "method": {
            "$ref": "#/components/schemas/PayoutMethod"
          },
          "note": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 256 characters; it stands in the books."
          },
          "expectedRefundMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What the preview said; the withdrawal is refused where it is another amount now. 0: whatever."
          },
          "payeeLastDigits": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of PAYOUT_TO_SAME_NAME, else empty: the last four digits of the account. Whoever asks has\ncompared the name of its holder with the member's."
          }
        },
        "additionalProperties": false
      },
      "RestoreRule": {
        "type": "object",
        "description": "What becomes of spent points that come back when their lot has ended.",
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/EndedLotRule"
          },
          "graceDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "7 where 0."
          }
        },
        "additionalProperties": false
      },
      "RestoreSpendReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that came back, to the lots that they had come from."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ReturnMode": {
        "type": "string",
        "description": "RETURN_MODE_UNSPECIFIED: PROPORTIONAL.\nPROPORTIONAL: The returned share of each line's points.\nREEVALUATE: What the order would have earned without what was returned, by the same version.",
        "enum": [
          "RETURN_MODE_UNSPECIFIED",
          "PROPORTIONAL",
          "REEVALUATE"
        ]
      },
      "ReturnRule": {
        "type": "object",
        "description": "How the points of a returned order are taken back.",
        "properties": {
          "mode": {
            "$ref": "#/components/schemas/ReturnMode"
          },
          "shortfall": {
            "$ref": "#/components/schemas/Shortfall"
          }
        },
        "additionalProperties": false
      },
      "ReturnedLine": {
        "type": "object",
        "description": "What is returned of one line: so many pieces, or an amount of it.",
        "properties": {
          "line": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Number of the order's line, from 1."
          },
          "quantity": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units."
          }
        },
        "additionalProperties": false,
        "not": {
          "anyOf": [
            {
              "required": [
                "quantity",
                "amountMinor"
              ]
            }
          ]
        }
      },
      "RevealField": {
        "type": "string",
        "enum": [
          "REVEAL_FIELD_UNSPECIFIED",
          "REVEAL_PHONE",
          "REVEAL_NICKNAME",
          "REVEAL_BIRTHDAY"
        ]
      },
      "RevealMemberReply": {
        "type": "object",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096,
            "description": "What was asked for; empty where she gave none."
          },
          "nickname": {
            "type": "string",
            "maxLength": 4096
          },
          "birthday": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO date."
          },
          "remaining": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "How many more members the caller may look at today."
          }
        },
        "additionalProperties": false
      },
      "Reward": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/RewardState"
          },
          "definition": {
            "$ref": "#/components/schemas/RewardDefinition"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Rises with every change of the definition; redemptions keep the one that they were made by."
          },
          "stock": {
            "$ref": "#/components/schemas/RewardStock",
            "description": "Pieces that there are in all; absent where there is no limit."
          }
        },
        "additionalProperties": false
      },
      "RewardDefinition": {
        "type": "object",
        "description": "What a reward takes and gives.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "description": {
            "$ref": "#/components/schemas/Text",
            "description": "At most 1 024 characters each."
          },
          "kind": {
            "$ref": "#/components/schemas/RewardKind"
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Beside the points, paid at the till (C19); minor units."
          },
          "memberLimit": {
            "$ref": "#/components/schemas/EventLimit",
            "description": "Pieces that one member may take in the period; no limit where times is 0."
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "From when to when it can be taken; open where absent. The end is exclusive."
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "storeIds": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Stores where its code is good; all where empty."
          },
          "when": {
            "description": "Facts: member.level, member.levelRank, member.birthdayDay, member.birthdayWeek,\nmember.birthdayMonth."
          },
          "codeDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days through which a code is good, or the level held; 30 where 0."
          },
          "forfeits": {
            "type": "boolean",
            "description": "Points of a code that nobody used in time do not come back; never those of a level."
          },
          "levelCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of MEMBER_LEVEL: a level of the scheme in force. It is taken one at a time, by who does not hold\nit, for points alone, and only staff gives it back, which ends the level."
          }
        },
        "additionalProperties": false
      },
      "RewardKind": {
        "type": "string",
        "description": "What a reward is, for lists and reports.\nREWARD_KIND_UNSPECIFIED: GOODS.\nDISH: A cocktail, a dish, an upgrade of one.\nSERVICE: Priority booking, a driver.\nMEMBER_LEVEL: A level of membership (B06): held from the moment on that it is taken.",
        "enum": [
          "REWARD_KIND_UNSPECIFIED",
          "GOODS",
          "DISH",
          "SERVICE",
          "COUPON",
          "ADMISSION",
          "MEMBER_LEVEL"
        ]
      },
      "RewardReply": {
        "type": "object",
        "properties": {
          "reward": {
            "$ref": "#/components/schemas/Reward"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "RewardState": {
        "type": "string",
        "enum": [
          "REWARD_STATE_UNSPECIFIED",
          "REWARD_DRAFT",
          "REWARD_ACTIVE",
          "REWARD_PAUSED",
          "REWARD_ARCHIVED"
        ]
      },
      "RewardStock": {
        "type": "object",
        "properties": {
          "total": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "taken": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Taken, and not given back."
          }
        },
        "additionalProperties": false
      },
      "RiskAction": {
        "type": "string",
        "description": "RISK_ACTION_UNSPECIFIED: ALERT.\nHOLD_NEW: Further points that no purchase explains are pending until somebody has looked.",
        "enum": [
          "RISK_ACTION_UNSPECIFIED",
          "ALERT",
          "HOLD_NEW"
        ]
      },
      "RiskFlag": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "kind": {
            "type": "string",
            "maxLength": 4096,
            "description": "POINTS_SPIKE."
          },
          "state": {
            "$ref": "#/components/schemas/RiskFlagState"
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that the member got on that date when it was raised."
          },
          "holds": {
            "type": "boolean",
            "description": "Whether later points that no purchase explains are held."
          },
          "raisedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "RiskFlagState": {
        "type": "string",
        "description": "RISK_RELEASED: Nothing was wrong: what was held is usable.\nRISK_CONFIRMED: Something was: what was held is taken back.",
        "enum": [
          "RISK_FLAG_STATE_UNSPECIFIED",
          "RISK_OPEN",
          "RISK_RELEASED",
          "RISK_CONFIRMED"
        ]
      },
      "RiskRule": {
        "type": "object",
        "description": "Many points in a business day (C11).",
        "properties": {
          "pointsPerDay": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 000 where 0."
          },
          "action": {
            "$ref": "#/components/schemas/RiskAction"
          },
          "holdPurchasesFactor": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "From so many times the limit on purchases are held too; 0: never."
          }
        },
        "additionalProperties": false
      },
      "ScanBenefitRequest": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ScanCodeRequest": {
        "type": "object",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "cashMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was paid at the till; it is what is due."
          }
        },
        "additionalProperties": false
      },
      "ScanCouponRequest": {
        "type": "object",
        "description": "A code that a member shows at a till.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "As the member shows it, in either case, with or without groups."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Who serves; staff that calls speaks for itself."
          },
          "subtotalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Subtotal of what it is used for, minor units; a coupon with a threshold needs it."
          }
        },
        "additionalProperties": false
      },
      "SearchMembersReply": {
        "type": "object",
        "properties": {
          "members": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Member"
            },
            "maxItems": 1000,
            "description": "Empty or one: card numbers and phones are unique within a merchant."
          }
        },
        "additionalProperties": false
      },
      "SearchMembersRequest": {
        "type": "object",
        "description": "One of the three.",
        "properties": {
          "cardNumber": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "What she shows on her phone: her dynamic code, which stays good, or an offline code."
          }
        },
        "additionalProperties": false
      },
      "SellPunchCardRequest": {
        "type": "object",
        "properties": {
          "planId": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "tender": {
            "$ref": "#/components/schemas/TenderType"
          },
          "paymentId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The number of the payment, 1 to 64 characters: each payment buys one card."
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was paid: the plan's price."
          }
        },
        "additionalProperties": false
      },
      "SendSmsCodeReply": {
        "type": "object",
        "properties": {
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "retryAfterSeconds": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Seconds until another code may be asked for."
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "The code itself, in the sandbox merchant only; otherwise empty."
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "SendSmsCodeRequest": {
        "type": "object",
        "properties": {
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "purpose": {
            "$ref": "#/components/schemas/SmsPurpose"
          },
          "clientAddress": {
            "type": "string",
            "maxLength": 4096,
            "description": "Address of the end user as the caller's back end sees it; counted against abuse. Optional."
          },
          "deviceId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Device of the end user; counted against abuse. Optional."
          }
        },
        "additionalProperties": false
      },
      "SetBlocksReply": {
        "type": "object",
        "properties": {
          "facts": {
            "$ref": "#/components/schemas/MemberFacts"
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the stored answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "SetCouponSettingsRequest": {
        "type": "object",
        "properties": {
          "limits": {
            "$ref": "#/components/schemas/CouponLimits"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "The version that its author saw; 0 where there was none."
          }
        },
        "additionalProperties": false
      },
      "SetGiftStockRequest": {
        "type": "object",
        "properties": {
          "sku": {
            "type": "string",
            "maxLength": 4096,
            "description": "1 to 64 of letters, digits, `.`, `_` and `-`."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Empty: all stores that have no stock of their own."
          },
          "left": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Pieces that are there from now on beside those that are reserved or given away already,\n0 to 1 000 000 000."
          },
          "unlimited": {
            "type": "boolean",
            "description": "No stock is kept from now on; then `left` is 0."
          }
        },
        "additionalProperties": false
      },
      "SetInvoicePolicyRequest": {
        "type": "object",
        "properties": {
          "storedValue": {
            "$ref": "#/components/schemas/StoredValueInvoicing"
          }
        },
        "additionalProperties": false
      },
      "SetMeal": {
        "type": "object",
        "description": "Parts for a price of their own together (套餐), as often as the order has them and it saves; the\ndearest pieces first. A single part is 两杯30元.",
        "properties": {
          "parts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Part"
            },
            "maxItems": 1000,
            "description": "1 to 20, each sku once."
          },
          "priceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          }
        },
        "additionalProperties": false
      },
      "SetMyConsentsReply": {
        "type": "object",
        "properties": {
          "consents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Consent"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether this is the answer of an earlier call."
          }
        },
        "additionalProperties": false
      },
      "SetMyConsentsRequest": {
        "type": "object",
        "properties": {
          "choices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConsentChoice"
            },
            "maxItems": 1000,
            "description": "1 to 4, each purpose once; what is left out stays as it is."
          }
        },
        "additionalProperties": false
      },
      "SetStoredValueTermsRequest": {
        "type": "object",
        "properties": {
          "terms": {
            "$ref": "#/components/schemas/StoredValueTerms"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "The version that the change was made on."
          }
        },
        "additionalProperties": false
      },
      "SettleGrantReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that became usable, or that were taken back."
          },
          "uncollected": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that could not be taken back: written off, or to be charged in cash."
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "SettledOfflineSale": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "outcome": {
            "$ref": "#/components/schemas/OfflineOutcome"
          },
          "conflict": {
            "$ref": "#/components/schemas/OfflineConflict"
          },
          "text": {
            "$ref": "#/components/schemas/Text",
            "description": "The conflict for a person."
          },
          "details": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            },
            "maxItems": 1000
          },
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where it is settled, or a conflict that is an order all the same."
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether an earlier upload decided it."
          }
        },
        "additionalProperties": false
      },
      "Shift": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096,
            "description": "UUIDv7."
          },
          "state": {
            "$ref": "#/components/schemas/ShiftState"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096,
            "description": "ISO, by the store's clock, of its beginning."
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "openingFloatMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "countedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Of the last count."
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedBy": {
            "type": "string",
            "maxLength": 4096
          },
          "cashMoves": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CashMove"
            },
            "maxItems": 1000
          },
          "tenders": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ShiftTender"
            },
            "maxItems": 1000,
            "description": "Empty before the first count."
          },
          "orderCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "discounts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayDiscount"
            },
            "maxItems": 1000,
            "description": "Of the orders that came in at its terminal so far."
          },
          "punchCards": {
            "$ref": "#/components/schemas/DayPunchCards",
            "description": "Of the steps that were taken at its terminal so far; absent where there were none."
          }
        },
        "additionalProperties": false
      },
      "ShiftReply": {
        "type": "object",
        "properties": {
          "shift": {
            "$ref": "#/components/schemas/Shift"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "ShiftState": {
        "type": "string",
        "description": "COUNTED_SHIFT: Counted, not closed yet.",
        "enum": [
          "SHIFT_STATE_UNSPECIFIED",
          "OPEN_SHIFT",
          "COUNTED_SHIFT",
          "CLOSED_SHIFT"
        ]
      },
      "ShiftTender": {
        "type": "object",
        "description": "One kind of tender of a shift. Minor units.",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/TenderType"
          },
          "salesMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "tipsMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "drawerMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of cash: float and pay-ins less pay-outs."
          },
          "expectedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "sales - refunds + tips + drawer."
          },
          "countedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "differenceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "counted - expected."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096
          },
          "correctedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Sum of later corrections; what was counted stays as it is."
          }
        },
        "additionalProperties": false
      },
      "Shortfall": {
        "type": "string",
        "description": "SHORTFALL_UNSPECIFIED: DEBT.\nDEBT: Owed: nothing can be spent until later points have repaid it.\nCLAMP: Written off; the books keep how many.\nCHARGE_CASH: The cash refund is less by their value.\nBLOCK: The return is refused.",
        "enum": [
          "SHORTFALL_UNSPECIFIED",
          "DEBT",
          "CLAMP",
          "CHARGE_CASH",
          "BLOCK"
        ]
      },
      "SmsPurpose": {
        "type": "string",
        "description": "What an SMS code is asked for. A code is good for the purpose that it was asked for only.\nCHANGE_PHONE: Of a member who is registered already, to the new phone.\nEXPORT_DATA: A file of everything that is kept of her.\nDEREGISTER: Leaving for good.",
        "enum": [
          "SMS_PURPOSE_UNSPECIFIED",
          "REGISTER",
          "LOG_IN",
          "CHANGE_PHONE",
          "EXPORT_DATA",
          "DEREGISTER"
        ]
      },
      "SpendReply": {
        "type": "object",
        "properties": {
          "spendId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Names the spend where it is to be restored."
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "SpendRequest": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "reason": {
            "type": "string",
            "maxLength": 4096,
            "description": "What for, as the statement shows it; at most 128 characters."
          }
        },
        "additionalProperties": false
      },
      "SpendStoredValueRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "reference": {
            "type": "string",
            "maxLength": 4096,
            "description": "The sale in the till's books; it spends once, under whatever key."
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "SplitBillReply": {
        "type": "object",
        "properties": {
          "subtotalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "serviceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "To be the amount of a line of its own, the last one, category SERVICE_CHARGE: no offer touches\nit. An order of the lines whose tenders are the shares of BY_AMOUNT, in their order, pays\nreturns back to each as it was split; where people pay for lines of their own, each may be an\norder."
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "shares": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BillShare"
            },
            "maxItems": 1000,
            "description": "One for each person; they add up to the payable sum, line by line."
          }
        },
        "additionalProperties": false
      },
      "SplitBillRequest": {
        "type": "object",
        "properties": {
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BillLine"
            },
            "maxItems": 1000,
            "description": "1 to 1 000."
          },
          "people": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "How many pay, 1 to 100."
          },
          "mode": {
            "$ref": "#/components/schemas/SplitMode"
          },
          "amountsMinor": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "integer"
              ],
              "format": "int64",
              "pattern": "^(0|-?[1-9][0-9]{0,18})$",
              "minimum": -9223372036854775808,
              "maximum": 9223372036854775807
            },
            "maxItems": 1000,
            "description": "Of BY_AMOUNT: what the first ones give, service charge included; one less than people."
          },
          "servicePermille": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Service charge in thousandths of the lines' sum, 0 to 1 000."
          }
        },
        "additionalProperties": false
      },
      "SplitMode": {
        "type": "string",
        "description": "EQUALLY: Everybody the same.\nBY_AMOUNT: What each of the first ones gives is said; the last gives the rest.\nBY_LINES: Each pays for lines, alone or with others.",
        "enum": [
          "SPLIT_MODE_UNSPECIFIED",
          "EQUALLY",
          "BY_AMOUNT",
          "BY_LINES"
        ]
      },
      "Stacking": {
        "type": "object",
        "description": "Beside which other offers of an order it stands.",
        "properties": {
          "class": {
            "$ref": "#/components/schemas/StackingClass"
          },
          "group": {
            "type": "string",
            "maxLength": 4096,
            "description": "Offers of one group limit each other; empty: no group."
          },
          "groupMax": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of the group, in one order; 0 is 1. Where offers that could count for the order say different\nones, the smallest counts."
          },
          "singlePerLine": {
            "type": "boolean",
            "description": "On a line it is the only one of its stage: it leaves out lines that another has touched, and\nothers leave out its own."
          }
        },
        "additionalProperties": false
      },
      "StackingClass": {
        "type": "string",
        "description": "STACKING_CLASS_UNSPECIFIED: COMMON.\nCOMMON: Beside others of its class, within its group's limit.\nEXCLUSIVE: Alone: it blocks all COMMON ones of the order, and other EXCLUSIVE ones.\nALWAYS: Beside anything: the limit of coupons of an order does not count it, and a promotion applies\nwhenever it has an effect.",
        "enum": [
          "STACKING_CLASS_UNSPECIFIED",
          "COMMON",
          "EXCLUSIVE",
          "ALWAYS"
        ]
      },
      "StaffTips": {
        "type": "object",
        "properties": {
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "tipCount": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "StartIssueJobRequest": {
        "type": "object",
        "description": "Which coupon is issued to whom.",
        "properties": {
          "templateId": {
            "type": "string",
            "maxLength": 4096
          },
          "audience": {
            "$ref": "#/components/schemas/IssueAudience",
            "description": "All members where absent."
          }
        },
        "additionalProperties": false
      },
      "StartSubscriptionRequest": {
        "type": "object",
        "properties": {
          "planId": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "paymentId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the payment of the first period, 1 to 64 characters: each payment starts one subscription."
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was paid: the plan's price."
          },
          "contractId": {
            "type": "string",
            "maxLength": 4096,
            "description": "What the member has signed, by which later periods are charged; 1 to 64 characters."
          }
        },
        "additionalProperties": false
      },
      "StoreItem": {
        "type": "object",
        "description": "What is different in one store.",
        "properties": {
          "storeId": {
            "type": "string",
            "maxLength": 4096
          },
          "listPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units; 0: as everywhere."
          },
          "memberPriceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units; 0: as everywhere."
          },
          "unavailable": {
            "type": "boolean",
            "description": "Not sold in this store."
          }
        },
        "additionalProperties": false
      },
      "StoredValueBalance": {
        "type": "object",
        "description": "A member's stored value at an instant; minor units of the merchant's currency.",
        "properties": {
          "availableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Can be spent now: principal and bonus less what is held."
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Both with what is held."
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "heldMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Number of the member's last entry of stored value: the version of this balance."
          }
        },
        "additionalProperties": false
      },
      "StoredValueChangeReply": {
        "type": "object",
        "properties": {
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "StoredValueEntry": {
        "type": "object",
        "description": "One row of a statement of stored value.",
        "properties": {
          "seq": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "type": {
            "type": "string",
            "maxLength": 4096,
            "description": "VALUE_TOP_UP, VALUE_SPEND, VALUE_RESTORE, VALUE_EXPIRE, VALUE_CANCEL, VALUE_HOLD,\nVALUE_RELEASE, VALUE_WITHDRAWAL, VALUE_FREEZE or VALUE_UNFREEZE."
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "principalAfterMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusAfterMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time"
          },
          "businessDate": {
            "type": "string",
            "maxLength": 4096
          },
          "sourceType": {
            "type": "string",
            "maxLength": 4096
          },
          "sourceId": {
            "type": "string",
            "maxLength": 4096
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          }
        },
        "additionalProperties": false
      },
      "StoredValueHoldReply": {
        "type": "object",
        "properties": {
          "holdId": {
            "type": "string",
            "maxLength": 4096
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive: at this instant the amount is free again."
          },
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "StoredValueInvoicing": {
        "type": "string",
        "description": "AT_SPEND: What is paid with stored value is invoiced when it is spent; top-ups are not.\nAT_TOP_UP: Top-ups are invoiced; what is paid with them is not.",
        "enum": [
          "STORED_VALUE_INVOICING_UNSPECIFIED",
          "AT_SPEND",
          "AT_TOP_UP"
        ]
      },
      "StoredValueLot": {
        "type": "object",
        "description": "What is left of a top-up.",
        "properties": {
          "topUpId": {
            "type": "string",
            "maxLength": 4096
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "principalLeftMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusLeftMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "heldMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Paid back, or promised by a withdrawal that was requested."
          },
          "paidAt": {
            "type": "string",
            "format": "date-time"
          },
          "bonusExpiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; absent where the bonus never ends."
          },
          "validUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Of a card without a name, exclusive: what is left then is held until the top-up is activated."
          }
        },
        "additionalProperties": false
      },
      "StoredValueOrder": {
        "type": "string",
        "description": "Of which half a spend takes first; in a lot's proportion where proportional.\nSTORED_VALUE_ORDER_UNSPECIFIED: BONUS_FIRST.",
        "enum": [
          "STORED_VALUE_ORDER_UNSPECIFIED",
          "BONUS_FIRST",
          "PRINCIPAL_FIRST",
          "PROPORTIONAL_TO_LOT"
        ]
      },
      "StoredValuePlan": {
        "type": "object",
        "description": "An offer such as 1000 + 200. A published version never changes.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "code": {
            "type": "string",
            "maxLength": 4096,
            "description": "The merchant's name of it; a plan with a known code is its next version."
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days through which the bonus lives, the day of payment not counted; for good where 0."
          },
          "archived": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "StoredValuePlanReply": {
        "type": "object",
        "properties": {
          "plan": {
            "$ref": "#/components/schemas/StoredValuePlan"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "StoredValueSpendReply": {
        "type": "object",
        "description": "A spend that is done, or what came back of one.",
        "properties": {
          "spendId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Names the spend where it is to be restored."
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "StoredValueTerms": {
        "type": "object",
        "description": "What a merchant has settled about stored value.",
        "properties": {
          "order": {
            "$ref": "#/components/schemas/StoredValueOrder"
          },
          "namedCapMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What a member may have stored in all, bonus included; 500 000 where 0."
          },
          "anonymousCapMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "The same of a card whose holder is not known by name; 100 000 where 0."
          },
          "coolingOffDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days after the payment in which it can be reflected on; 7 where 0."
          },
          "graceDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days that bonus lives on which comes back after its end; 7 where 0."
          },
          "cashLimitMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Up to which amount a withdrawal may be paid in cash; 10 000 where 0."
          },
          "topUpsEarnNothing": {
            "type": "boolean",
            "description": "Top-ups earn no points; otherwise by the programme's rule of the event TOP_UP."
          },
          "withdrawals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WithdrawalRule"
            },
            "maxItems": 1000,
            "description": "FORFEIT_BONUS for customers, PRORATA for the merchant's fault and closure, COOLING_OFF for\nreflection, where a reason is not named."
          },
          "anonymousMonths": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Months that a card without a name is valid after its payment, and after each activation; 36 or\nmore, 36 where 0."
          }
        },
        "additionalProperties": false
      },
      "StoredValueTermsReply": {
        "type": "object",
        "properties": {
          "terms": {
            "$ref": "#/components/schemas/StoredValueTerms"
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "0 where the merchant has said nothing."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Subscription": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "planId": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/SubscriptionState"
          },
          "priceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "period": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Of the period that was paid last, from 1."
          },
          "periodStart": {
            "type": "string",
            "maxLength": 4096,
            "description": "Its first and its last day, ISO, by the merchant's clock."
          },
          "periodEnd": {
            "type": "string",
            "maxLength": 4096
          },
          "cancelled": {
            "type": "boolean",
            "description": "It ends with that period."
          },
          "nextCharge": {
            "type": "string",
            "maxLength": 4096,
            "description": "The day of the next charge, or of its next try; empty where there will be none."
          },
          "attempts": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Tries of the charge that is under way."
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "SubscriptionCharge": {
        "type": "object",
        "description": "The charge of one period: there is one, however often it is tried.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "period": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "state": {
            "$ref": "#/components/schemas/SubscriptionChargeState"
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "attempts": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "reference": {
            "type": "string",
            "maxLength": 4096,
            "description": "The payment's number, once it is paid."
          },
          "declineReason": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it was declined last."
          },
          "firstTriedAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "SubscriptionChargeState": {
        "type": "string",
        "enum": [
          "SUBSCRIPTION_CHARGE_STATE_UNSPECIFIED",
          "SUBSCRIPTION_CHARGE_OPEN",
          "SUBSCRIPTION_CHARGE_PAID",
          "SUBSCRIPTION_CHARGE_FAILED"
        ]
      },
      "SubscriptionPlan": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "definition": {
            "$ref": "#/components/schemas/SubscriptionPlanDefinition"
          },
          "archived": {
            "type": "boolean",
            "description": "Nobody starts it any more; who has it keeps it."
          }
        },
        "additionalProperties": false
      },
      "SubscriptionPlanDefinition": {
        "type": "object",
        "description": "What a period costs. It never changes: a new offer is a new plan.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "priceMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of one period, minor units, 1 or more."
          },
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "A period: 1 to 366 of the unit. It is longer than the notice."
          },
          "unit": {
            "$ref": "#/components/schemas/SubscriptionUnit"
          },
          "noticeDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Days between the notice of a renewal and its charge; 5 where 0, 1 to 30."
          },
          "retryDays": {
            "type": "array",
            "items": {
              "type": "integer",
              "format": "int32",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "maxItems": 1000,
            "description": "Days after the first try at which a charge that was declined is tried again, rising; 1, 3 and 7\nwhere empty, at most 10 of them and 60 days."
          }
        },
        "additionalProperties": false
      },
      "SubscriptionPlanReply": {
        "type": "object",
        "properties": {
          "plan": {
            "$ref": "#/components/schemas/SubscriptionPlan"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "SubscriptionReply": {
        "type": "object",
        "properties": {
          "subscription": {
            "$ref": "#/components/schemas/Subscription"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "SubscriptionState": {
        "type": "string",
        "description": "SUBSCRIPTION_CHARGING: The next period is being charged; the member has what she subscribed to.\nSUBSCRIPTION_PAST_DUE: It was declined, and will be tried again.\nSUBSCRIPTION_EXPIRED: Cancelled and over, or declined for good.",
        "enum": [
          "SUBSCRIPTION_STATE_UNSPECIFIED",
          "SUBSCRIPTION_ACTIVE",
          "SUBSCRIPTION_CHARGING",
          "SUBSCRIPTION_PAST_DUE",
          "SUBSCRIPTION_EXPIRED"
        ]
      },
      "SubscriptionUnit": {
        "type": "string",
        "enum": [
          "SUBSCRIPTION_UNIT_UNSPECIFIED",
          "SUBSCRIPTION_DAY",
          "SUBSCRIPTION_MONTH",
          "SUBSCRIPTION_YEAR"
        ]
      },
      "SumTipsReply": {
        "type": "object",
        "properties": {
          "currency": {
            "type": "string",
            "maxLength": 4096
          },
          "tips": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StaffTips"
            },
            "maxItems": 1000,
            "description": "By staff."
          }
        },
        "additionalProperties": false
      },
      "TagMemberReply": {
        "type": "object",
        "description": "The tags that the member has now.",
        "properties": {
          "tags": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberV1.Label"
            },
            "maxItems": 1000
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "TakePlatformOrderReply": {
        "type": "object",
        "properties": {
          "orderId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the order, or of the guest order."
          },
          "externalId": {
            "type": "string",
            "maxLength": 4096,
            "description": "MEITUAN:… or TMALL:… with the platform's number; an order is taken once for it."
          },
          "isGuest": {
            "type": "boolean"
          },
          "receiptCode": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of a guest order: for the parcel or the bag."
          },
          "payableMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "pointsEarned": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "TakePlatformOrderRequest": {
        "type": "object",
        "properties": {
          "platform": {
            "$ref": "#/components/schemas/Platform"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Ours."
          },
          "order": {
            "description": "As it came; fields that are not known are left alone."
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Whose it is, where that is known: at most one of the three. Else it is a guest's."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "TemplateDefinition": {
        "type": "object",
        "description": "What a merchant writes of a template: the offer, its validity, and who may have it how often.",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text",
            "description": "1 to 128 characters each."
          },
          "terms": {
            "$ref": "#/components/schemas/OfferTerms"
          },
          "validity": {
            "$ref": "#/components/schemas/CouponValidity"
          },
          "total": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Coupons that there are in all; 0: no limit."
          },
          "perMember": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Coupons that one member is issued; 0: no limit."
          },
          "transferable": {
            "type": "boolean",
            "description": "Whether a member may give it to another."
          },
          "afterRestoring": {
            "$ref": "#/components/schemas/AfterRestoring"
          },
          "extensionDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Business days after the refund, where it extends; 3 where 0. At most 366."
          },
          "claimable": {
            "type": "boolean",
            "description": "Whether members may take it by themselves, and when; the end is exclusive."
          },
          "claimFrom": {
            "type": "string",
            "format": "date-time"
          },
          "claimUntil": {
            "type": "string",
            "format": "date-time"
          },
          "remindDays": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Days before its end on which the member is reminded; no reminder where 0. At most 90."
          },
          "purpose": {
            "type": "string",
            "maxLength": 4096,
            "description": "What the coupon is given for by itself: WELCOME, or nothing. One active template each."
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferLimit"
            },
            "maxItems": 1000,
            "description": "What its coupons and promo codes may be used for in all, beside `total` and `per_member`. At\nmost 8, each period at most once for all and once for each member."
          }
        },
        "additionalProperties": false
      },
      "TemplateReply": {
        "type": "object",
        "description": "The template as the call leaves it.",
        "properties": {
          "template": {
            "$ref": "#/components/schemas/CouponTemplate"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "TemplateState": {
        "type": "string",
        "description": "TEMPLATE_ACTIVE: Coupons are issued.\nTEMPLATE_PAUSED: Nothing is issued; what is out stays good.",
        "enum": [
          "TEMPLATE_STATE_UNSPECIFIED",
          "TEMPLATE_DRAFT",
          "TEMPLATE_ACTIVE",
          "TEMPLATE_PAUSED",
          "TEMPLATE_ARCHIVED"
        ]
      },
      "Tender": {
        "type": "object",
        "description": "How a part of an order is paid.",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/TenderType"
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Minor units, 0 or more."
          },
          "punchCardId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of PUNCH_CARD: a card of the member. One use of it is taken with the order, all of it or\nnothing; without it the use is taken by a call of its own. Several tenders take several uses."
          },
          "punchCardUseId": {
            "type": "string",
            "maxLength": 4096,
            "description": "In answers only: the entry of the use in the card's journal."
          },
          "paymentId": {
            "type": "string",
            "maxLength": 4096,
            "description": "In answers only: the payment of Patron's that paid it. What is returned of the order goes back\nto its source by a refund of this payment."
          }
        },
        "additionalProperties": false
      },
      "TenderType": {
        "type": "string",
        "description": "OWED: In answers only: what a till had taken as stored value while it was alone, and the member did\nnot have. Nobody has paid it; it earns no points, and is not paid out where goods come back.",
        "enum": [
          "TENDER_TYPE_UNSPECIFIED",
          "CASH",
          "CARD",
          "WECHAT_PAY",
          "ALIPAY",
          "STORED_VALUE",
          "PUNCH_CARD",
          "VOUCHER",
          "PLATFORM",
          "OTHER",
          "OWED"
        ]
      },
      "Text": {
        "type": "object",
        "description": "A text for people in the two languages of Patron.",
        "properties": {
          "zh": {
            "type": "string",
            "maxLength": 4096
          },
          "en": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "ThresholdBasis": {
        "type": "string",
        "description": "THRESHOLD_BASIS_UNSPECIFIED: CURRENT.\nINITIAL: List prices of the lines in scope.\nCURRENT: What they cost when the offer's turn comes.\nAFTER: What they cost after the offer.",
        "enum": [
          "THRESHOLD_BASIS_UNSPECIFIED",
          "INITIAL",
          "CURRENT",
          "AFTER"
        ]
      },
      "TimeUnit": {
        "type": "string",
        "enum": [
          "TIME_UNIT_UNSPECIFIED",
          "DAY",
          "MONTH",
          "YEAR"
        ]
      },
      "TopUpPurpose": {
        "type": "object",
        "description": "Tops stored value up.",
        "properties": {
          "planId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The plan that is bought; empty for an amount without bonus."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What is paid where no plan is named; minor units."
          }
        },
        "additionalProperties": false
      },
      "TopUpReply": {
        "type": "object",
        "properties": {
          "topUpId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Names the top-up where it is to be withdrawn."
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What it earned by the programme."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "TopUpRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names the member."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "paymentId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The payment, as the till or the provider names it; it tops up once, under whatever key."
          },
          "planId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The plan that was bought; empty for an amount without bonus."
          },
          "amountMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What was paid; the plan's amount where a plan is named."
          },
          "tender": {
            "$ref": "#/components/schemas/TenderType"
          },
          "storeId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Where it was paid; optional."
          },
          "terminalId": {
            "type": "string",
            "maxLength": 4096
          },
          "staffId": {
            "type": "string",
            "maxLength": 4096
          },
          "anonymous": {
            "type": "boolean",
            "description": "The card's holder is not known by name: the lower cap holds."
          }
        },
        "additionalProperties": false
      },
      "TransferPointsReply": {
        "type": "object",
        "properties": {
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "TransferPointsRequest": {
        "type": "object",
        "properties": {
          "memberId": {
            "type": "string",
            "maxLength": 4096,
            "description": "Exactly one of the three names who receives."
          },
          "memberCode": {
            "type": "string",
            "maxLength": 4096
          },
          "phone": {
            "type": "string",
            "maxLength": 4096
          },
          "points": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "1 or more."
          },
          "message": {
            "type": "string",
            "maxLength": 4096,
            "description": "At most 128 characters."
          }
        },
        "additionalProperties": false
      },
      "TransferRule": {
        "type": "object",
        "description": "Gifts from member to member (X11). 0: no limit.",
        "properties": {
          "allowed": {
            "type": "boolean"
          },
          "maxPerTransfer": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "maxPerDay": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "maxPerMonth": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "maxTimesPerDay": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "additionalProperties": false
      },
      "UniqueCodes": {
        "type": "object",
        "description": "Codes that Patron makes.",
        "properties": {
          "count": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "1 to 10 000."
          },
          "pattern": {
            "$ref": "#/components/schemas/CodePattern"
          }
        },
        "additionalProperties": false
      },
      "UnspentFunds": {
        "type": "object",
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "months": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/UnspentFundsMonth"
            },
            "maxItems": 1000
          },
          "principalOutstandingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusOutstandingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "currency": {
            "type": "string",
            "maxLength": 4096
          }
        },
        "additionalProperties": false
      },
      "UnspentFundsMonth": {
        "type": "object",
        "description": "Top-ups that were paid in one month, and what became of them.",
        "properties": {
          "month": {
            "type": "string",
            "maxLength": 4096,
            "description": "The first day, ISO; empty for all earlier ones."
          },
          "paidMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "consumedPrincipalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "consumedBonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "expiredBonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "withdrawnPrincipalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "refundedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "principalOutstandingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Held amounts included."
          },
          "bonusOutstandingMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          }
        },
        "additionalProperties": false
      },
      "UpcomingLevel": {
        "type": "object",
        "description": "A level that was qualified for and begins with the next period.",
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 4096
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "from": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "UpdateMyProfileRequest": {
        "type": "object",
        "properties": {
          "profile": {
            "$ref": "#/components/schemas/Profile",
            "description": "member_id, phone and revision are not looked at."
          },
          "updateMask": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 4096
            },
            "maxItems": 1000,
            "description": "Fields that change, as JSON names them, such as drinkPreference; at least one. A field that is\nempty in the profile is forgotten, but for nickname and birthday, which stay once they are given."
          }
        },
        "additionalProperties": false
      },
      "Upload": {
        "type": "object",
        "description": "An upload, and how far it has come.",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "kind": {
            "$ref": "#/components/schemas/UploadKind"
          },
          "state": {
            "$ref": "#/components/schemas/UploadState"
          },
          "name": {
            "type": "string",
            "maxLength": 4096
          },
          "parts": {
            "type": "integer",
            "format": "int32",
            "minimum": -2147483648,
            "maximum": 2147483647,
            "description": "Parts and bytes that have come."
          },
          "bytes": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "doneBytes": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Bytes that were worked off, of the check or of the writing, whichever is under way."
          },
          "report": {
            "$ref": "#/components/schemas/ImportItemsReply",
            "description": "What is known so far; whole when the upload has ended. Lines are those of the whole text."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "UploadKind": {
        "type": "string",
        "description": "What is in the table.\nUPLOAD_ITEMS: Items, as in ImportItemsRequest. Parts of a set meal stand in the catalogue before the upload,\nor within the same 2 000 rows; a sku that stands again further on counts as a change.",
        "enum": [
          "UPLOAD_KIND_UNSPECIFIED",
          "UPLOAD_ITEMS"
        ]
      },
      "UploadOfflineSalesReply": {
        "type": "object",
        "properties": {
          "sales": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SettledOfflineSale"
            },
            "maxItems": 1000,
            "description": "In the order of the request."
          },
          "replayed": {
            "type": "boolean",
            "description": "Whether all of them were decided before."
          }
        },
        "additionalProperties": false
      },
      "UploadOfflineSalesRequest": {
        "type": "object",
        "properties": {
          "sales": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfflineSale"
            },
            "maxItems": 1000,
            "description": "1 to 100, of any stores of the till."
          }
        },
        "additionalProperties": false
      },
      "UploadReply": {
        "type": "object",
        "description": "The upload as the call leaves it.",
        "properties": {
          "upload": {
            "$ref": "#/components/schemas/Upload"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "UploadState": {
        "type": "string",
        "description": "UPLOAD_OPEN: Parts are still to come; cancelled after 24 hours without the last one.\nUPLOAD_CHECKING: Rows are looked at, nothing is written yet.\nUPLOAD_REFUSED: Rows were wrong, and nothing was written: see the report.",
        "enum": [
          "UPLOAD_STATE_UNSPECIFIED",
          "UPLOAD_OPEN",
          "UPLOAD_CHECKING",
          "UPLOAD_WRITING",
          "UPLOAD_DONE",
          "UPLOAD_REFUSED",
          "UPLOAD_CANCELLED"
        ]
      },
      "VoidHoldReply": {
        "type": "object",
        "properties": {
          "balance": {
            "$ref": "#/components/schemas/PointsBalance"
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Withdrawal": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 4096
          },
          "state": {
            "$ref": "#/components/schemas/WithdrawalState"
          },
          "topUpId": {
            "type": "string",
            "maxLength": 4096
          },
          "memberId": {
            "type": "string",
            "maxLength": 4096
          },
          "reason": {
            "$ref": "#/components/schemas/WithdrawalReason"
          },
          "quote": {
            "$ref": "#/components/schemas/WithdrawalQuote"
          },
          "method": {
            "$ref": "#/components/schemas/PayoutMethod"
          },
          "payoutReference": {
            "type": "string",
            "maxLength": 4096,
            "description": "Of the payment to the customer."
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "payeeLastDigits": {
            "type": "string",
            "maxLength": 4096
          },
          "failure": {
            "type": "string",
            "maxLength": 4096,
            "description": "Why it has failed."
          },
          "paymentRefundId": {
            "type": "string",
            "maxLength": 4096,
            "description": "The refund of the payment that pays it out; empty where somebody pays by hand."
          }
        },
        "additionalProperties": false
      },
      "WithdrawalPolicy": {
        "type": "string",
        "description": "How much of a top-up goes back.\nFORFEIT_BONUS: What is left of the principal; the bonus is cancelled.\nFORFEIT_AND_RECOUP: The same, less bonus that was spent.\nPRORATA: What was paid, less what was spent in the proportion of principal to principal and bonus.\nCOOLING_OFF: What was paid, less goods taken at list price.",
        "enum": [
          "WITHDRAWAL_POLICY_UNSPECIFIED",
          "FORFEIT_BONUS",
          "FORFEIT_AND_RECOUP",
          "PRORATA",
          "COOLING_OFF"
        ]
      },
      "WithdrawalQuote": {
        "type": "object",
        "description": "What a withdrawal takes and pays.",
        "properties": {
          "policy": {
            "$ref": "#/components/schemas/WithdrawalPolicy"
          },
          "refundMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "principalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What is left of the top-up: all of it leaves the member's balance."
          },
          "bonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "consumedPrincipalMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Spent of it."
          },
          "consumedBonusMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "recoupedMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Of the principal, what the merchant keeps."
          },
          "excessMinor": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "What is paid beyond what is left of the principal."
          }
        },
        "additionalProperties": false
      },
      "WithdrawalReason": {
        "type": "string",
        "description": "Why a top-up is withdrawn.\nIN_COOLING_OFF: Within the days of reflection after the payment.\nMERCHANT_CLOSURE: The merchant closes.",
        "enum": [
          "WITHDRAWAL_REASON_UNSPECIFIED",
          "BY_CUSTOMER",
          "MERCHANT_FAULT",
          "IN_COOLING_OFF",
          "MERCHANT_CLOSURE"
        ]
      },
      "WithdrawalReply": {
        "type": "object",
        "properties": {
          "withdrawal": {
            "$ref": "#/components/schemas/Withdrawal"
          },
          "balance": {
            "$ref": "#/components/schemas/StoredValueBalance"
          },
          "pointsClawedBack": {
            "type": [
              "string",
              "integer"
            ],
            "format": "int64",
            "pattern": "^(0|-?[1-9][0-9]{0,18})$",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "description": "Points that the top-up had earned and that went back with it."
          },
          "replayed": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "WithdrawalRule": {
        "type": "object",
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/WithdrawalReason"
          },
          "policy": {
            "$ref": "#/components/schemas/WithdrawalPolicy"
          }
        },
        "additionalProperties": false
      },
      "WithdrawalState": {
        "type": "string",
        "description": "WITHDRAWAL_REQUESTED: What is left is set aside; nothing has been paid.\nWITHDRAWAL_COMPLETED: Paid out and posted.\nWITHDRAWAL_FAILED: Could not be paid out; everything is free again.\nWITHDRAWAL_PAYING: A refund of the payment pays it out: its end is the withdrawal's, whatever anybody says.",
        "enum": [
          "WITHDRAWAL_STATE_UNSPECIFIED",
          "WITHDRAWAL_REQUESTED",
          "WITHDRAWAL_COMPLETED",
          "WITHDRAWAL_FAILED",
          "WITHDRAWAL_PAYING"
        ]
      }
    }
  }
}
"""#
}
