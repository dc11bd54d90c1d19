# policies/hospitality/written_agreements.yaml
@pin
Feature: What was agreed otherwise in writing, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.1: A percentage agreed in writing takes the place of the scale

    Scenario Outline: Clause 5.1: A percentage agreed in writing takes the place of the scale
      Given an option of <order value> for <number of persons> persons
      And for cancelling, <percentage agreed in writing> was agreed in writing
      When the customer asks on <request received> to come with <persons who do not come> fewer
      Then the change is <verdict>
      And this follows from guideline G30

      Examples:
        | order value | number of persons | percentage agreed in writing | request received   | persons who do not come | verdict | note                                                     |
        | € 12,500.00 | 0                 | 0 %                          | 3 March 2027 10:12 | 1                       | free    | stage of the order: concluded or later → quoted or later |
