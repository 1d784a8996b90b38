"""The same model for MLServer: its runtime, which reads the factor from the environment."""

import os

from mlserver import MLModel
from mlserver.codecs import NumpyCodec
from mlserver.types import InferenceRequest, InferenceResponse


class SumRuntime(MLModel):
    async def load(self) -> bool:
        self.factor = float(os.environ["FACTOR"])
        return True

    async def predict(self, payload: InferenceRequest) -> InferenceResponse:
        rows = NumpyCodec.decode_input(payload.inputs[0])
        total = rows.sum(axis=1, keepdims=True) * self.factor
        return InferenceResponse(
            model_name=self.name, outputs=[NumpyCodec.encode_output(name="sum", payload=total.astype("float64"))]
        )
