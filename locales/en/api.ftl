# The JSON API: what it refuses, and its keys.

failure-400 = That request cannot be read
failure-401 = A key is needed
failure-405 = That cannot be done here
failure-415 = That kind of content is not taken here
failure-429 = Too many requests
thing-key = API key

fault-api-method = This address does not answer that method.
    .remedy = The Allow header names the methods that it does answer.
fault-api-too-large = The request is larger than what is taken here.
    .remedy = Send less at a time.
fault-api-media-type = This address does not take that kind of content.
    .remedy = Send what the OpenAPI document names for it; for most, Content-Type: application/json.
fault-api-unreadable = The request is not what the OpenAPI document says.
    .remedy = Compare it with /api/v1/openapi.json.
fault-api-json = This is not JSON: reading it stopped at line { $line }, column { $column }.
    .remedy = Correct it there and send it again.
fault-api-field = “{ $field }” is missing, unknown or not of its kind.
    .remedy = Compare it with /api/v1/openapi.json.
fault-api-character = “{ $field }” has a character that cannot be kept (U+0000).
    .remedy = Leave it out.
fault-api-limit = A page has from 1 to { $most } entries.
    .remedy = Ask for a number within that, or leave it out.
fault-api-too-many = This key has made as many requests as it may in a minute.
    .remedy = Go on in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
fault-api-retry-key = The Idempotency-Key is empty or has more than { $most } characters.
    .remedy = Send some text of your own that is another for each thing to be done, such as a UUID.
fault-api-retry-json = Idempotency-Key is taken with JSON alone.
    .remedy = Leave it out here.
fault-api-retry-other = This Idempotency-Key was used for another request.
    .remedy = Give every request a key of its own.
fault-api-retry-under-way = The first request with this Idempotency-Key is still being worked on.
    .remedy = Ask again in a moment.
fault-api-retry-once = This was done already, and its answer is not kept because it held a secret.
    .remedy = Look at what was made. If the secret is lost, end the key and make another.

fault-key-missing = The request has no API key.
    .remedy = Send it in the header Authorization: Bearer llv_…
fault-key-unknown = There is no such API key.
    .remedy = Check that it was copied whole. If it is lost, make another one.
fault-key-expired = The time of this API key is over.
    .remedy = Ask whoever looks after the keys for another one.
fault-key-ended = This API key was ended.
    .remedy = Ask whoever looks after the keys for another one.
fault-key-days = A key lasts from 1 to { $most } days.
    .remedy = Choose a number of days within that.
fault-key-too-high = That role is not below yours, or may do what you may not.
    .remedy = Choose a role that ranks lower and holds no permission that you do not hold.
fault-key-needs-schools = The role reaches people by their school, and no school is chosen.
    .remedy = Choose at least one school.
fault-key-too-wide = The key would reach more people than you do.
    .remedy = Narrow it to schools of yours.
fault-key-exists = There is a key called “{ $name }” already.
    .remedy = Give it another name, or end that one first.
fault-key-many = There are { $most } keys already.
    .remedy = End those that nobody uses.

cli-key-added = “{ $name }” may be used until { $until }. This is the key; it is not shown again:
cli-key-ended = “{ $name }” opens nothing any more.
cli-key-over = ended
cli-keys-none = There is no key of the API yet.
cli-column-schools = Schools
cli-column-ends = Ends
cli-column-used = Last used

fault-run-not-yours = This run was begun by somebody else.
    .remedy = Ask them, or a manager, to stop it.

menu-keys = API keys
keys-lead = Other systems do here what people do in the console: each with a key of its own.
keys-all = Keys
keys-none = There is none yet.
keys-over = ended
keys-as-role = everybody its role reaches
keys-never = never
keys-facts = Until { $until } · last used: { $used } · made by { $by }
keys-end = End
keys-end-of = End { $name }
keys-new = Another key
keys-name = What is it for?
    .hint = The system that will use it. This name stands in the audit log.
keys-role = Role
    .hint = The key does what this role may, to nobody of its rank or above. Only roles below yours can be chosen.
keys-lasts = How long it lasts
keys-days = { $n } days
keys-schools = Schools
    .hint = Choose some to narrow the key to their people. With none, it reaches whom its role reaches.
keys-make = Make the key
keys-made = This is the key
    .hint = Copy it now and keep it in a safe place: it is not shown again.
keys-made-how = Programs send it in the header “Authorization: Bearer …”. What they can ask for stands at /api/v1/openapi.json.
flash-key-ended = “{ $name }” opens nothing any more.
