# policies/works/works_practice.yaml
@pin
Feature: Our practice with quotations and small requests, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G30: A quotation may change freely

    Scenario Outline: Guideline G30: A quotation may change freely
      Given a quotation of <order value>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this rests on BW 6:232

      Examples:
        | order value | request received | verdict  | note                                                                                                             |
        | € 80,000.00 | 3 May 2027 10:00 | rejected | without the condition: kind of request is change, partial cancellation, cancellation, withdrawal or substitution |

  Rule: Guideline G33: Without our terms the project manager decides

    @verify_with_counsel
    Scenario Outline: Guideline G33: Without our terms the project manager decides
      Given <name of the customer>, a business
      And the order has been planned
      And the contract was signed
      And our terms were handed over
      And the customer mentioned its own terms
      And the order is a sale of goods
      And the customer is a business from abroad
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from CISG art. 19

      Examples:
        | name of the customer | request received   | who               | note                                         |
        | Vecht Interiors      | 3 March 2027 10:12 | the legal counsel | for the project manager to decide → accepted |
