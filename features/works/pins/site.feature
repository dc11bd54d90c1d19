# policies/works/site.yaml
@pin
Feature: On the site: access, standing still, another client, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 10.1: A crew before a closed door

    Scenario Outline: Clause 10.1: A crew before a closed door
      Given an order of <order value>
      And the order has not been planned yet
      And the contract was signed
      And our terms were signed
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from clause 10.1
      And there is no need to <not needed>

      Examples:
        | order value | request received | verdict | total    | not needed                              | note                               |
        | € 80,000.00 | 3 May 2027 07:45 | paid    | € 320.00 | quote the charge and wait for agreement | counted as guideline, not as terms |

  Rule: Clause 10.2: After completion we come by appointment

    Scenario Outline: Clause 10.2: After completion we come by appointment
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 10.2, which counts as <counts as>

      Examples:
        | request received | verdict  | counts as | note                                                                  |
        | 3 May 2027 07:45 | rejected | terms     | stage of the order: shipped or later → delivered or later, and 2 more |

  Rule: Clause 11.1: The first three days cost nothing

    Scenario Outline: Clause 11.1: The first three days cost nothing
      Given an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to move the delivery date to <new date>
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from clause 11.1, which counts as <counts as>

      Examples:
        | order value | request received | new date    | verdict | total      | counts as | note                               |
        | € 80,000.00 | 3 May 2027 16:00 | 1 June 2027 | paid    | € 6,890.00 | terms     | counted as guideline, not as terms |

  Rule: Clause 11.2: Standing still for long is talked about

    Scenario Outline: Clause 11.2: Standing still for long is talked about
      Given the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to move the delivery date to <new date>
      Then <who> must approve it
      And this follows from clause 11.2, which counts as <counts as>

      Examples:
        | request received       | new date    | who                 | counts as | note                               |
        | 26 February 2027 10:12 | 28 May 2027 | the project manager | terms     | counted as guideline, not as terms |

  Rule: Clause 11.2: Standing still without an end is talked about

    Scenario Outline: Clause 11.2: Standing still without an end is talked about
      Given the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to stop the works for an unknown time
      Then <who> must approve it
      And this follows from clause 11.2, which counts as <counts as>

      Examples:
        | request received   | who                 | counts as | note                               |
        | 3 March 2027 10:12 | the project manager | terms     | counted as guideline, not as terms |

  Rule: Clause 11.3: Finished works have no date left to move

    Scenario Outline: Clause 11.3: Finished works have no date left to move
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 11.3, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 18 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 12.1: A client we know may pass the contract on

    Scenario Outline: Clause 12.1: A client we know may pass the contract on
      Given the customer is a key customer
      And an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from clause 12.1, which counts as <counts as>

      Examples:
        | order value | request received | verdict | total    | counts as | note                               |
        | € 80,000.00 | 3 May 2027 16:00 | paid    | € 350.00 | terms     | counted as guideline, not as terms |

  Rule: Clause 12.2: Who is new to us stays the client

    Scenario Outline: Clause 12.2: Who is new to us stays the client
      Given the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 12.2, which counts as <counts as>

      Examples:
        | request received | verdict  | counts as | note                               |
        | 3 May 2027 16:00 | rejected | terms     | counted as guideline, not as terms |
