# policies/webshop/delivering.yaml
Feature: The delivery appointment

  Clause 4.1: "Until two working days before the delivery another day is free; after that, planning a new tour costs
  € 19.50." Clause 4.2: "We keep it 28 days for nothing, and after that for € 1.25 a day." Clause 4.3: "Once the van
  has left, the day stands." Clause 4.4: "Who is not at home pays € 35.00 for our coming back." Clause 4.5: "Unless
  that could not be helped." Clause 4.7: "After the delivery nobody misses our van."

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 3 May 2027
    And it comes from stock

  Rule: Another day, until two working days before

    Background:
      Given it stands packed

    Scenario Outline: Working days, counted back from the delivery
      Given delivery is promised for <delivery>
      When the customer asks on <moment> to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.1

      Examples:
        | delivery     | moment             | verdict | charge  | note                                   |
        | 11 June 2027 | 9 June 2027 23:59  | free    | € 0.00  | Wednesday for Friday                   |
        | 11 June 2027 | 10 June 2027 00:00 | paid    | € 19.50 | Thursday for Friday                    |
        | 14 June 2027 | 10 June 2027 23:59 | free    | € 0.00  | Thursday for Monday: a weekend between |
        | 14 June 2027 | 11 June 2027 00:00 | paid    | € 19.50 | Friday for Monday                      |
        | 18 May 2027  | 13 May 2027 23:59  | free    | € 0.00  | Whit Monday is no working day          |
        | 18 May 2027  | 14 May 2027 00:00  | paid    | € 19.50 | so Friday is too late for Tuesday      |

    Scenario: A new day is agreed at once
      Given delivery is promised for 11 June 2027
      When the customer asks on 1 June 2027 10:00 to move the delivery date
      Then the change is free
      And this follows from clause 4.1
      And the order desk agrees on a day of delivery by 2 June 2027 17:00

    Scenario Outline: Four weeks in our store are free
      Given delivery is promised for 11 June 2027
      And we keep it <days> days longer for the customer
      When the customer asks on 1 June 2027 10:00 to move the delivery date
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | days | charge   | provision  | note                           |
        | 28   | € 0.00   | clause 4.1 | the last free day              |
        | 29   | € 1.25   | clause 4.2 | one day                        |
        | 60   | € 40.00  | clause 4.2 | 32 days                        |
        | 348  | € 400.00 | clause 4.2 | 320 days: the price, to a cent |
        | 349  | € 400.00 | clause 4.2 | never more than the price      |

    Scenario Outline: A day that nobody promised has not to be moved
      Given <promise>
      When the customer asks on 10 June 2027 10:00 to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.1
      And the order desk agrees on a day of delivery by 11 June 2027 17:00

      Examples:
        | promise                               | verdict | charge  | note               |
        | delivery is promised for 11 June 2027 | paid    | € 19.50 | tomorrow           |
        | no day of delivery was promised       | free    | € 0.00  | no tour is planned |

    Scenario: There is no other day
      Given delivery is promised for 11 June 2027
      And the change cannot be made
      When the customer asks on 1 June 2027 10:00 to move the delivery date
      Then the change is rejected
      And this follows from clause 6.10

  Rule: When it has been delivered

    Scenario: Nobody misses our van any more
      Given it arrived on 11 June 2027
      When nobody is there on 14 June 2027 14:00 to receive the goods
      Then the request is rejected
      And this follows from clause 4.7

  Rule: The day itself

    Background:
      Given it is in the van
      And delivery is promised for 11 June 2027

    Scenario: Once the van has left, the day stands
      When the customer asks on 11 June 2027 08:00 to move the delivery date
      Then the change is rejected
      And this follows from clause 4.3
      And the order desk offers an alternative by 13 June 2027 17:00

    Scenario Outline: Nobody at home
      Given <what>
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | what                                        | verdict | charge  | provision     | note                                  |
        | the van came within the time we had named   | paid    | € 35.00 | clause 4.4    | nobody opened                         |
        | the van came outside the time we had named  | free    | € 0.00  | clause 4.6    | then it is our doing                  |
        | force majeure struck the customer           | free    | € 0.00  | clause 4.5    | it could not be helped                |
        | the customer regrets the order              | paid    | € 35.00 | clause 4.4    | who regrets it may send it back later |
        | these costs were named before the order     | paid    | € 35.00 | clause 4.4    | the customer knew the price           |
        | these costs were not named before the order | free    | € 0.00  | BW 6:230n(3)  | the customer did not                  |
        | our terms were handed over                  | paid    | € 35.00 | clause 4.4    | our terms are in the order            |
        | our terms were not handed over              | free    | € 0.00  | guideline G31 | without terms nothing on top          |
        | our terms were filed but not handed over    | free    | € 0.00  | guideline G31 | filing puts them in nobody's hands    |
        | we are 1 day late                           | free    | € 0.00  | clause 9.2    | we did not keep our date either       |

    Scenario: A new day is agreed, and the price is invoiced
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the customer pays € 35.00
      And this follows from clause 4.4
      And the order desk agrees on a day of delivery by 14 June 2027 17:00
      And the administration sends the invoice by 25 June 2027 14:00
